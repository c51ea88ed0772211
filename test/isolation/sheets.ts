import { DAY, type WorldBuilder } from './world'

/** A workbook that the holder of the whole sent back and didn't confirm yet; nobody else sees it. */
export function addSheet(b: WorldBuilder, { answering }: { readonly answering: string }): void {
  b.add('sheet_import', {
    ...{ organisation_id: answering, id: b.id('sheet'), assessment_id: b.ids['open'] },
    ...{ respondent_id: b.ids['whole'], user_id: null, file_name: b.mark('Workbook') },
    file: `\\x${Buffer.from(b.mark('Workbook bytes')).toString('hex')}`,
    ...{ digest: b.mark('digest'), locale: 'en', missing: ['mark'], ignored: [b.mark('Ignored head')], rows: [] },
    ...{ report: null, created_by_name: b.mark('Sheet by'), created_at: b.at(-DAY), applied_at: null },
  })
  addCaiq(b, { answering })
}

/** A CAIQ of the same person, with an answer to what an unanswered question is about. */
function addCaiq(b: WorldBuilder, { answering }: { readonly answering: string }): void {
  const row = { sheet: b.mark('Caiq sheet'), row: 3, id: 'DSP-19.1', answer: 'Yes', owner: b.mark('Caiq owner') }
  const rows = [{ ...row, question: b.mark('Caiq question'), description: b.mark('Caiq description'), unread: false }]
  b.add('sheet_import', {
    ...{ organisation_id: answering, id: b.id('brought'), assessment_id: b.ids['open'] },
    ...{ respondent_id: b.ids['whole'], user_id: null, file_name: b.mark('Caiq file'), kind: 'caiq', rows },
    file: `\\x${Buffer.from(b.mark('Caiq bytes')).toString('hex')}`,
    about: { version: '4.0', skipped: [{ name: b.mark('Skipped sheet'), rows: 4 }] },
    ...{ digest: b.mark('Caiq digest'), locale: 'en', missing: [], ignored: [], report: null },
    ...{ created_by_name: b.mark('Caiq by'), created_at: b.at(-DAY), applied_at: null },
  })
}
