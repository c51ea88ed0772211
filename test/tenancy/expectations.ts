import type pg from 'pg'
import { roleOf, type Columns } from './behaviour'
import { readFunctions, readPolicies, readPrivileges, readUnprotected } from './catalogue'
import { every, MATRIX, may, SCOPE_KINDS, type Rights } from './matrix'
import { DEFINERS, FUNCTIONS, POLICIES } from './named-lists'

type Client = pg.Client | pg.PoolClient | pg.Pool

const lines = (text: string) => text.split('\n').filter((line) => line !== '')

/** The lines that {@link readPrivileges} has to give, from the matrix and the list of definers. */
export function expectedPrivileges(columns: Columns, only?: string): string[] {
  const of = (role: string, table: string, rights: Rights) => {
    const names = columns.get(table) ?? []
    const readable = rights.select === 'all' ? names : rights.select
    return [
      ...readable.map((column) => `${role} select ${table}.${column}`),
      ...(rights.insert ? names.map((column) => `${role} insert ${table}.${column}`) : []),
      ...rights.update.map((column) => `${role} update ${table}.${column}`),
      ...(rights.delete ? [`${role} delete ${table}`] : []),
    ]
  }
  const wanted = (table: string) => only === undefined || only === table
  const scopes = Object.entries(MATRIX).flatMap(([table, entry]) =>
    SCOPE_KINDS.flatMap((kind) => (entry[kind] && wanted(table) ? of(roleOf(kind), table, entry[kind]) : [])),
  )
  const definers = Object.entries(DEFINERS).flatMap(([role, tables]) =>
    Object.entries(tables).flatMap(([table, what]) => (wanted(table) ? of(role, table, may(what, every)) : [])),
  )
  return [...scopes, ...definers]
}

export const expectedPolicies = (only?: string) =>
  lines(POLICIES).filter((line) => only === undefined || line.startsWith(`${only} `))

/** Functions in the words of the list; a definer without its fixed path, or no definer at all, differs from every line. */
export async function namedFunctions(client: Client): Promise<string[]> {
  const found = await readFunctions(client)
  return found.map((line) =>
    line
      .replaceAll('timestamp with time zone', 'timestamptz')
      .replace(' definer search_path=pg_catalog, pg_temp to', ' to'),
  )
}

export const expectedFunctions = () => lines(FUNCTIONS)

/** What is in one list and not in the other, each with a sign. */
export function differences(expected: readonly string[], found: readonly string[]): string[] {
  const wanted = new Set(expected)
  const there = new Set(found)
  return [
    ...expected.filter((line) => !there.has(line)).map((line) => `missing: ${line}`),
    ...found.filter((line) => !wanted.has(line)).map((line) => `unexpected: ${line}`),
  ]
}

/** Everything the catalogue says about one table (or all) that is not as written down. */
export async function tableDifferences(client: Client, columns: Columns, table?: string): Promise<string[]> {
  // One after the other: inside a transaction there is one connection.
  const privileges = await readPrivileges(client, table)
  const policies = await readPolicies(client, table)
  const unprotected = await readUnprotected(client, table)
  return [
    ...differences(expectedPrivileges(columns, table), privileges),
    ...differences(expectedPolicies(table), policies),
    ...unprotected.map((name) => `not protected: ${name}`),
  ]
}
