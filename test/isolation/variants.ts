import type { Action } from '../../packages/use-cases/src/access/index'
import { mayDo, type Caller } from './actors'
import type { ProcedureEntry, Variant } from './entry'
import { absentLike, malformedLike, noting } from './inputs'
import type { Stage } from './stage'
import type { Ids } from './world'

export type Tried = { readonly name: string; readonly variant: Variant; readonly ids: Ids }

type Standing = Pick<ProcedureEntry, 'bearer'> & {
  readonly action: Action | 'open'
  readonly unusedIds?: readonly string[]
}

/** What ids a call is tried with, for every caller and way of asking. */
export class Variants {
  private readonly absent: Ids
  private readonly malformed: Ids

  constructor(private readonly stage: Stage) {
    this.absent = absentLike(stage.worlds.a.ids)
    this.malformed = malformedLike(stage.worlds.a.ids)
  }

  /**
   * Someone of the other world has none of its own here: its calls start from foreign ids. Whom the policy refuses is
   * tried with own and foreign ids alone, since the answer comes before an input is read.
   */
  of(caller: Caller, ask: ((ids: Ids) => unknown) | undefined, { bearer, action, unusedIds = [] }: Standing): Tried[] {
    const own = this.stage.worlds[caller.world].ids
    const asked = ask ? idsAskedBy(ask, own) : new Set<string>()
    const all: Tried[] = [{ name: 'own', variant: 'own', ids: own }]
    if (asked.size === 0) return all
    if (caller.world === 'b') all.pop()
    const foreign = this.stage.other(caller.world).ids
    if (mayDo(caller, action) !== 'yes') {
      return bearer ? all : [...all, { name: 'foreign', variant: 'foreign', ids: foreign }]
    }
    all.push({ name: 'absent', variant: 'absent', ids: this.absent })
    all.push({ name: 'malformed', variant: 'malformed', ids: this.malformed })
    if (bearer) return all
    all.push({ name: 'foreign', variant: 'foreign', ids: foreign })
    if (asked.size === 1 || caller.world === 'b') return all
    for (const name of [...asked].filter((id) => !unusedIds.includes(id))) {
      all.push({ name: `mixed ${name}`, variant: 'mixed', ids: { ...own, [name]: foreign[name] ?? '' } })
    }
    return all
  }
}

function idsAskedBy(ask: (ids: Ids) => unknown, ids: Ids): ReadonlySet<string> {
  const noted = noting(ids)
  ask(noted.ids)
  return noted.asked
}
