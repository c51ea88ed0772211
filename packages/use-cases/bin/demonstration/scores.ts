import { rescorePortfolio } from '../../src/index'
import { asSystem, workerCall, type Stage } from './stage'

/**
 * Moves the scores of the past as the worker would have, day by day: evidence that ran out, days that grew older.
 * Afterwards the lists show what the profiles compute.
 */
export async function playScores(stage: Stage): Promise<void> {
  const { organisationId } = stage.procurement
  for (;;) {
    const [moving] = await asSystem(stage, (tx) =>
      tx.query<{ readonly at: Date }>(
        `select (e.score_moves_on::timestamp at time zone o.time_zone) as at
         from engagement e join organisation o on o.id = e.organisation_id
         where e.organisation_id = $1 and e.score_moves_on <= ($2::timestamptz at time zone o.time_zone)::date
         order by e.score_moves_on limit 1`,
        [organisationId, stage.today],
      ),
    )
    if (!moving) break
    await rescorePortfolio(workerCall(stage, organisationId, moving.at), 'due')
  }
  // The lists are what the packed answers come to today, and nothing had to be scored one by one.
  const { moved, oneByOne } = await rescorePortfolio(workerCall(stage, organisationId, stage.today), 'all')
  if (moved + oneByOne > 0) throw new Error(`${moved} scores in the lists were others, ${oneByOne} were not packed.`)
}
