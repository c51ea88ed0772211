import { policy, type Action, type Rule } from '../../packages/use-cases/src/access/index'
import { mayDo, type Caller, type Party } from './actors'
import type { Outcome, ProcedureEntry, Variant } from './entry'

type Called = {
  readonly caller: Caller
  readonly action: Action | 'open'
  readonly variant: Variant
  readonly rowIds: boolean
  readonly name?: string
}

/** What has to come of a call: from the policy record, then from whose rows the ids lead to. */
export function expectedOf(entry: ProcedureEntry, called: Called & { readonly hasIds: boolean }): Outcome {
  const { caller, action, variant } = called
  const may = mayDo(caller, action)
  if (may !== 'yes') return may
  const missing = entry.missing ?? 'notFound'
  if (variant === 'malformed' && called.rowIds) return entry.malformed ?? 'invalidInput'
  const special = entry.except?.(caller, variant, called.name ?? variant)
  if (special !== undefined) return special
  if (!called.hasIds) return 'allowed'
  if (variant !== 'own' && variant !== 'extra') return missing
  if (entry.bearer) return 'allowed'
  return belongsTo(caller, entry, partyOf(entry, action)) ? 'allowed' : missing
}

function partyOf({ party }: ProcedureEntry, action: Action | 'open'): Party {
  if (action === 'open') return party ?? 'nobody'
  const { side }: Rule = policy[action]
  return party ?? (side === 'answering' ? 'answerer' : 'customer')
}

function belongsTo({ party: of, link }: Caller, { links }: ProcedureEntry, party: Party): boolean {
  if (link !== undefined) return (links ?? ['whole', 'named']).includes(link)
  return of === party
}
