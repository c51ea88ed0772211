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
}
