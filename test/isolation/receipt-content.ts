import type { WorldBuilder } from './world'

/** What was sent, as the receipt keeps it. */
export function receiptContent(b: WorldBuilder, questionnaireHash: string) {
  const signed = { attestedName: b.mark('Receipt signed'), attestedTitle: b.mark('Receipt signer') }
  return {
    ...{ number: 1, submittedAt: '2026-03-02T01:00:00.000Z', customerName: b.mark('Customer of the receipt') },
    ...{ title: b.mark('Content title'), contentHash: b.mark('Content hash') },
    sent: {
      ...{ questionnaireHash, statement: b.mark('Receipt statement') },
      ...signed,
      answers: [
        { questionId: 'q3', value: b.mark('Receipt value'), notApplicable: null, comment: b.mark('Receipt comment') },
      ].map((answer) => ({ ...answer, answeredOn: '2026-03-01', evidence: [] })),
    },
    questions: { q3: b.mark('Receipt question') },
    files: [{ digest: b.mark('Receipt digest'), title: b.mark('Receipt file'), fileName: 'policy.pdf', byteSize: 1 }],
  }
}
