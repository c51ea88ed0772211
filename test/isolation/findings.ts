import type { Relationship } from './crossing'
import { DAY, type WorldBuilder } from './world'

/** A finding about the assessment `open` that went back once, and waits for the vendor; ids `sharedFinding` and, with its file, `findingEntry`. */
export function addFindings(b: WorldBuilder, { customer, answering }: Relationship): void {
  const ab = { assessing_organisation_id: customer.id, answering_organisation_id: answering }
  const it = { ...ab, assessment_id: b.ids['open'] }
  const finding = b.id('sharedFinding')
  b.add('shared_finding', {
    ...{ ...it, id: finding, kind: 'finding', question_id: 'q1', title: b.mark('Finding'), asked: b.mark('Asked for') },
    ...{ severity: 'high', due_on: b.day(20), shared_by_name: b.mark('Finder'), created_at: b.at(-3 * DAY) },
  })
  b.add('finding_reminder', {
    ...{ organisation_id: customer.id, id: b.id(), finding_id: finding, event_on: b.day(30), days_after: 3 },
    due_at: b.at(33 * DAY),
  })
  const row = { ...it, id: b.id('findingEntry'), finding_id: finding, author_side: 'answering', kind: 'answered' }
  const { key, bytes } = b.file('shared_finding_entry', row)
  b.add('shared_finding_entry', {
    ...{ ...row, body: b.mark('Put right'), author_name: b.mark('Fixer'), created_at: b.at(-2 * DAY) },
    ...{ file_name: `${b.mark('Shows it')}.pdf`, media_type: 'application/pdf', byte_size: bytes.length },
    ...{ digest: b.mark('shown digest'), object_key: key },
  })
  b.add('shared_finding_entry', {
    ...{ ...it, id: b.id(), finding_id: finding, author_side: 'assessing', kind: 'returned', due_on: b.day(30) },
    ...{ body: b.mark('Not yet'), author_name: b.mark('Judge'), created_at: b.at(-DAY) },
  })
}
