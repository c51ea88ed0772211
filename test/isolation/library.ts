import type { Asked } from '../../packages/questionnaires/src/asked/index'
import { questionKey } from '../../packages/questionnaires/src/index'
import { askedOf, type Customer } from './assessing'
import { DAY, type WorldBuilder } from './world'

/** An answer that the vendor keeps for all its customers, and its consent to that. Ids `libraryEntry`, `libraryConsent`. */
export function addLibrary(b: WorldBuilder, { answering, customer }: { answering: string; customer: Customer }): void {
  // The same question as the customer's q3.
  const asked = (askedOf(customer, b.day(0)) as Asked).questions.find(({ id }) => id === 'q3')
  if (!asked) throw new Error('The questionnaire has no q3.')
  const o = { organisation_id: answering }
  const [consent, entry] = [b.id('libraryConsent'), b.id('libraryEntry')]
  const question = { text: b.mark('Kept question'), kind: 'text', terms: [] }
  const said = { value: b.mark('Kept value'), notApplicable: null, answeredOn: '2026-03-01', evidence: [] }
  const given = { givenByName: b.mark('Consent by'), givenAt: '2026-03-02T01:00:00.000Z' }
  b.add('library_consent', {
    ...{ ...o, id: consent, receipt_id: b.ids['rivalSent.receipt'], statement: b.mark('Consent statement') },
    content: { statement: b.mark('Content statement'), ...given, answers: [{ question, ...said }] },
    ...{ content_hash: b.mark('Consent hash'), given_by_name: b.mark('Consented'), given_at: b.at(-DAY) },
  })
  b.add('library_entry', { ...o, id: entry, question_hash: questionKey(asked), question, created_at: b.at(-DAY) })
  b.add('library_version', {
    ...{ ...o, entry_id: entry, number: 1, consent_id: consent, value: said.value },
    ...{ answered_on: b.day(-6), evidence: [] },
  })
}
