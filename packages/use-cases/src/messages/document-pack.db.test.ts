import { expect, it } from 'vitest'
import { narrowedLink, vendorStage } from '../../../../test/setup/vendor-link'
import { withDatabase } from '../../../../test/setup/with-database'
import { readAnsweringOverview } from '../answers'
import { openEvidence, uploadEvidence } from '../evidence'
import { DOCUMENT_PACK, uploadEvidenceInput } from '../evidence/evidence.schema'
import { readInvitationDetails } from '../invitations'
import { postMessage } from './post-message'

const database = withDatabase()
const clock = new Date('2026-03-02T01:00:00Z')
const pdf = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n')

it('hands the vendor’s own documents over with its answer, and no others', async () => {
  const { call, assessmentId, customer } = await vendorStage(database(), () => clock)
  const upload = (fileName: string, kind: string) =>
    uploadEvidence(call, uploadEvidenceInput.parse({ assessmentId, questionId: null, fileName, bytes: pdf, kind }))
  await upload('pack.pdf', DOCUMENT_PACK)
  await upload('private.pdf', 'policy')
  const { documents } = await readAnsweringOverview(call, { assessmentId })
  expect(documents.map(({ fileName }) => fileName)).toEqual(['pack.pdf'])
  const assessing = { actor: customer.member, deps: call.deps }
  const details = () => readInvitationDetails(assessing, { engagementId: customer.engagementId })
  expect(JSON.stringify(await details())).not.toContain('pack.pdf')
  await postMessage(call, { assessmentId, kind: 'documentPack', body: 'Our pack.', reason: 'ownPack' })
  const [message] = (await details()).messages
  const files = message?.data['files'] as { shareId: string; fileName: string }[]
  expect(files).toMatchObject([{ fileName: 'pack.pdf', byteSize: pdf.length }])
  const opened = await openEvidence(assessing, { shareId: files[0]?.shareId ?? '' })
  expect(new Uint8Array(await new Response(await opened.read()).arrayBuffer())).toEqual(pdf)
  // Another word about the same carries no files.
  await postMessage(call, { assessmentId, kind: 'clarification', body: 'See page 3.' })
  expect((await details()).messages.filter(({ data }) => 'files' in data)).toHaveLength(1)
})

it('is not for the holder of a link to some questions, nor for another customer', async () => {
  const stage = await vendorStage(database(), () => clock)
  const { call, assessmentId } = stage
  const narrow = await narrowedLink(database(), stage, ['DMF-GOV-01'])
  const message = { assessmentId, kind: 'documentPack', body: 'Ours.', reason: 'ownPack' } as const
  await expect(postMessage(narrow, message)).rejects.toMatchObject({ code: 'forbidden' })
  await uploadEvidence(
    call,
    uploadEvidenceInput.parse({ assessmentId, questionId: null, fileName: 'p.pdf', bytes: pdf, kind: DOCUMENT_PACK }),
  )
  await postMessage(call, message)
  const { rows } = await database().admin.query<{ id: string }>(
    'select id from evidence_share where assessment_id = $1',
    [assessmentId],
  )
  const other = await vendorStage(database(), () => clock)
  const stranger = { actor: other.customer.member, deps: call.deps }
  await expect(openEvidence(stranger, { shareId: rows[0]?.id ?? '' })).rejects.toMatchObject({ code: 'notFound' })
})
