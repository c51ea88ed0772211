import { asNow, listFollows } from '@rantai/use-cases/what-if/what-if.schema'

/**
 * Of all fields of the form those that were touched, so that an address stays short. `lists` has what stands of each
 * field with ticks; a list marked as tried is kept though it is the same.
 */
export function postedChanges(form: FormData, lists: Readonly<Record<string, readonly string[]>>): URLSearchParams {
  const changes = new URLSearchParams()
  for (const name of new Set(form.keys())) {
    const texts = form.getAll(name).filter((text): text is string => typeof text === 'string')
    const isList = texts[0] === listFollows
    const given = texts.filter((text) => text !== asNow && text !== '' && (isList || text !== listFollows))
    const members = given.filter((text) => text !== listFollows)
    if (name === 'evidence' && members[0] === 'accepted') continue
    if (isList ? sameMembers(members, lists[name] ?? []) : given.length === 0) continue
    for (const text of given) changes.append(name, text)
  }
  return changes
}

function sameMembers(one: readonly string[], other: readonly string[]): boolean {
  const sorted = (all: readonly string[]) => JSON.stringify([...all].sort())
  return sorted(one) === sorted(other)
}
