/** Which role of the database a transaction runs as. */
export type Side = 'assessing' | 'answering' | 'respondent' | 'system' | 'operator' | 'entry'

declare const opened: unique symbol

/**
 * Proof that somebody may: only a scope opens a transaction. Made by {@link openScopeAfterAuthorisation} alone.
 * Ids are null where the side has none.
 */
export type Scope = {
  readonly [opened]: true
  readonly side: Side
  readonly organisationId: string | null
  readonly userId: string | null
  readonly respondentId: string | null
}

/** What a scope is made of, per side; a side cannot be given ids that it has not. */
export type ScopeDetails =
  | { readonly side: 'assessing' | 'answering'; readonly organisationId: string; readonly userId: string | null }
  | { readonly side: 'respondent'; readonly organisationId: string; readonly respondentId: string }
  | { readonly side: 'operator'; readonly userId: string }
  | { readonly side: 'system' | 'entry' }

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const openedScopes = new WeakSet<object>()

/**
 * Opens a scope WITHOUT asking whether the actor may. Meant for packages/use-cases/src/access alone, which asks first
 * (a dependency rule watches over it), and for tests.
 *
 * @throws Error when an id is not a UUID in lower case.
 */
export function openScopeAfterAuthorisation(details: ScopeDetails): Scope {
  const ids = {
    organisationId: 'organisationId' in details ? details.organisationId : null,
    userId: 'userId' in details ? details.userId : null,
    respondentId: 'respondentId' in details ? details.respondentId : null,
  }
  for (const [name, id] of Object.entries(ids)) {
    if (id !== null && !UUID.test(id)) throw new Error(`A scope's ${name} has to be a UUID.`)
  }
  const scope = Object.freeze({ side: details.side, ...ids }) as Scope
  openedScopes.add(scope)
  return scope
}

/** A scope that was cast together instead of opened is refused when it is used, too. */
export function assertOpenedScope(scope: Scope): void {
  if (!openedScopes.has(scope)) throw new Error('This scope was not opened by the access rules.')
}
