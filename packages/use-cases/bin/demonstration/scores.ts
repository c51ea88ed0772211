import { refreshCurrentScore } from '../../src/index'
import { asSystem, workerCall, type Stage } from './stage'

type Moving = { readonly id: string; readonly at: Date }

/**
 * Moves the scores of the past as the worker would have, each on its own day: evidence that ran out, days that grew
 * older. Afterwards the lists show what the profiles compute.
 */
export async function playScores(stage: Stage): Promise<void> {
  const { organisationId } = stage.procurement
  for (;;) {
    const moving = await asSystem(stage, (tx) =>
      tx.query<Moving>(
        `select e.id, (e.score_moves_on::timestamp at time zone o.time_zone) as at
         from engagement e join organisation o on o.id = e.organisation_id
         where e.organisation_id = $1 and e.score_moves_on <= ($2::timestamptz at time zone o.time_zone)::date`,
        [organisationId, stage.today],
      ),
    )
    if (moving.length === 0) return
    for (const { id, at } of moving) await refreshCurrentScore(workerCall(stage, organisationId, at), id)
  }
}
