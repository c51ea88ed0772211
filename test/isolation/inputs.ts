import { randomBytes } from 'node:crypto'
import { newId } from '../../packages/db/src/index'
import type { Ids } from './world'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Ids that write down which of them were asked for. */
export function noting(ids: Ids): { readonly ids: Ids; readonly asked: Set<string> } {
  const asked = new Set<string>()
  const noted = new Proxy(ids, {
    get: (all, name) => {
      const id = all[String(name)]
      if (id === undefined) throw new Error(`No world has an id called ${String(name)}.`)
      asked.add(String(name))
      return id
    },
  })
  return { ids: noted, asked }
}

/** Ids of the same form that lead nowhere; the same each time, so that two answers can be compared. */
export function absentLike(ids: Ids): Ids {
  return Object.fromEntries(
    Object.entries(ids).map(([name, id]) => [name, UUID.test(id) ? newId() : randomBytes(32).toString('base64url')]),
  )
}

export function malformedLike(ids: Ids): Ids {
  return Object.fromEntries(Object.keys(ids).map((name) => [name, 'not-an-id']))
}

/** True when every id that the input is made of is an id of a row, not the secret of a link. */
export function areRowIds(ids: Ids, asked: ReadonlySet<string>): boolean {
  return [...asked].every((name) => UUID.test(ids[name] ?? ''))
}

/** The names of all fields of a JSON schema that hold an id. */
export function idFields(schema: unknown, name = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  if (Array.isArray(schema)) return schema.flatMap((part: unknown) => idFields(part, name))
  const held = 'format' in schema && schema.format === 'uuid' ? [name] : []
  return [
    ...held,
    ...Object.entries(schema).flatMap(([key, part]) =>
      key === 'properties' && typeof part === 'object' && part !== null
        ? Object.entries(part).flatMap(([field, inner]) => idFields(inner, field))
        : idFields(part, name),
    ),
  ]
}

/** Every field name of an input, at any depth. */
export function fieldsOf(input: unknown): string[] {
  if (typeof input !== 'object' || input === null) return []
  return Object.entries(input).flatMap(([name, value]) => [name, ...fieldsOf(value)])
}

/** The ids in an input that no world knows: an entry must not write one down. */
export function idsWrittenDown(input: unknown, known: ReadonlySet<string>): string[] {
  const ids = JSON.stringify(input)?.match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? []
  return ids.filter((id) => !known.has(id))
}
