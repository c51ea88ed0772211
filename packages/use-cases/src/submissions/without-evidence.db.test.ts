import { expect, it } from 'vitest'
import { answerEverything, vendorStage } from '../../../../test/setup/vendor-link'
import { withDatabase } from '../../../../test/setup/with-database'
import { readAnsweringOverview } from '../answers'
import { uploadEvidence } from '../evidence'
import { uploadEvidenceInput } from '../evidence/evidence.schema'
import { submitAnswers } from './submit-answers'

const database = withDatabase()
const clock = new Date('2026-03-02T01:00:00Z')
const needing = 'DMF-INV-01'
const pdf = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n')

it('names the answers without the evidence that is expected, and sends once that is seen', async () => {
  const { call, assessmentId } = await vendorStage(database(), () => clock)
  expect((await readAnsweringOverview(call, { assessmentId })).withoutEvidence).toEqual([])
  await answerEverything(call, assessmentId)
  const lacking = async () =>
    (await readAnsweringOverview(call, { assessmentId })).withoutEvidence.map(({ questionId }) => questionId)
  const before = await lacking()
  expect(before).toContain(needing)
  const upload = (expiresOn: string) =>
    uploadEvidence(
      call,
      uploadEvidenceInput.parse({
        assessmentId,
        questionId: needing,
        fileName: `${expiresOn}.pdf`,
        bytes: pdf,
        expiresOn,
      }),
    )
  // What ran out yesterday proves nothing today.
  await upload('2026-03-01')
  expect(await lacking()).toEqual(before)
  await upload('2026-03-02')
  expect(await lacking()).toEqual(before.filter((id) => id !== needing))
  const signed = { assessmentId, name: 'Maheswari', title: 'Head of Security', agreed: true } as const
  await expect(submitAnswers(call, signed)).rejects.toMatchObject({
    code: 'invalidInput',
    details: { issues: [{ path: ['withoutEvidenceSeen'] }] },
  })
  expect(await submitAnswers(call, { ...signed, withoutEvidenceSeen: true })).toMatchObject({ number: 1 })
})
