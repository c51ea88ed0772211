import type { Dossier, Transaction } from '@rantai/db'
import type { Questionnaire } from '@rantai/questionnaires'
import { findUnannounced } from '../notices/find-unannounced'
import { saidValue } from '../profiles/said-value'
import { type NamedCounts, type NamedParty, recordNamed } from './record-named'

/** Of a submission: whose it is, and who keeps the links. */
export type Submitted = {
  readonly dossier: Dossier
  readonly questionnaire: Questionnaire
  readonly day: string
  readonly at: Date
}

/**
 * The sub-processors of a submission's answers become links of the vendor, those that an earlier submission on the same engagement
 * named and this one doesn't end; what no notice announced becomes a finding. Null where nothing about sub-processors was answered: silence names nobody and ends nobody.
 */
export async function recordAnsweredParties(
  tx: Transaction,
  { dossier, questionnaire, day, at }: Submitted,
): Promise<NamedCounts | null> {
  const asked = new Map(questionnaire.questions.map((question) => [question.id, question.answer]))
  const answered = dossier.answers.flatMap(({ questionId, value }) => {
    const spec = asked.get(questionId)
    return spec?.type === 'subProcessors' && value !== null && value !== undefined ? [saidValue(spec, value)] : []
  })
  if (answered.length === 0) return null
  const named = answered.flatMap((said): readonly NamedParty[] =>
    said.kind === 'subProcessors'
      ? said.members.map(({ name, countries, service, data, since }) => ({
          ...{ name, countries, data, purpose: service ?? undefined, since: since ?? undefined },
        }))
      : [],
  )
  const counts = await recordNamed(
    tx,
    {
      ...{ fromPartyId: dossier.vendorId, source: 'answer', scope: dossier.engagementId, whole: true },
      ...{
        date: day,
        document: dossier.title,
        id: dossier.assessmentId,
        by: dossier.submission?.attestedName ?? dossier.vendorName,
        at,
      },
    },
    named,
  )
  await findUnannounced(tx, {
    ...{ partyId: dossier.vendorId, engagementId: dossier.engagementId, foundIn: 'answer', document: dossier.title },
    ...{ sourceId: dossier.assessmentId, day, at },
  })
  return counts
}
