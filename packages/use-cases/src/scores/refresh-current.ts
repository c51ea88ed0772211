import { type CurrentCopies, type Dossier, findLatestDossier, lockCurrentCopies } from '@rantai/db'
import { authorize } from '../access'
import { record } from '../audit'
import { dateIn } from '../calendar'
import type { Call } from '../call'
import { copyCurrent, explainFile } from './freeze'
import { questionnaireOf } from './questionnaire'
import { scoreFileOf } from './score-input'

/**
 * Computes the copies of one engagement that lists show anew, for the organisation's today, from what people see, and
 * packs them; says in the history from what to what and why. Done again it changes nothing.
 */
export async function refreshCurrentScore({ actor, deps }: Call, engagementId: string): Promise<void> {
  const scope = authorize(actor, 'review.write')
  await deps.database.withScope(scope, async (tx) => {
    const at = deps.now()
    const before = await lockCurrentCopies(tx, engagementId)
    const dossier = before && (await findLatestDossier(tx, engagementId))
    if (!dossier) return
    const today = dateIn(at, before.timeZone)
    const file = scoreFileOf(dossier, today)
    const questionnaire = await questionnaireOf(tx, dossier.questionnaireHash)
    const explanation = explainFile(questionnaire, file)
    await copyCurrent(tx, dossier, { file, questionnaire, explanation, at })
    const { capped: overall, band } = explanation.overall
    const after = { overall, band, residual: explanation.residual }
    if (isSame(before, after)) return
    const from = { overall: before.overall, band: before.band, residual: before.residual }
    const data = { from, to: after, ranOut: ranOut(dossier, { since: before.asOf, today }) }
    await record(tx, actor, { action: 'score.moved', objectKind: 'engagement', objectId: engagementId, data }, at)
  })
}

type Score = Pick<CurrentCopies, 'overall' | 'band' | 'residual'>

function isSame(before: Score, after: Score): boolean {
  const [a, b] = [before.overall, after.overall]
  const near = a === null || b === null ? a === b : Math.abs(a - b) < 1e-9
  return near && before.band === after.band && before.residual === after.residual
}

/** The evidence in use whose last day passed since the copies were made. */
function ranOut(
  { shares, answers }: Dossier,
  { since, today }: { readonly since: string | null; readonly today: string },
): { readonly title: string; readonly expiresOn: string }[] {
  const used = new Set(answers.flatMap(({ evidence }) => evidence))
  return shares.flatMap(({ id, title, expiresOn, state, revoked }) =>
    used.has(id) &&
    !revoked &&
    state !== 'rejected' &&
    expiresOn !== null &&
    expiresOn < today &&
    expiresOn >= (since ?? '')
      ? [{ title, expiresOn }]
      : [],
  )
}
