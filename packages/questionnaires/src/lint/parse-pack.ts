import type { z } from 'zod'
import { at, isRecord, type Problem } from '../input/problem'
import { type Pack, pack } from '../model/pack'

const closeness = (issues: readonly z.core.$ZodIssue[]): number => {
  const depth = Math.max(0, ...issues.map((issue) => issue.path.length))
  return depth * 100 - issues.length
}

function flatten(issue: z.core.$ZodIssue, path: string): Problem[] {
  const here = issue.path.reduce<string>((each, key) => at(each, typeof key === 'number' ? key : String(key)), path)
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ path: here, message: issue.message }]
  // The branch that got furthest is the one that was meant.
  const meant = issue.errors.toSorted((a, b) => closeness(b) - closeness(a))[0] ?? []
  return meant.flatMap((each) => flatten(each, here))
}

/** Every problem that a schema found, with its JSON path. */
export function problemsOf(error: z.core.$ZodError, path: string): Problem[] {
  return error.issues.flatMap((issue) => flatten(issue, path))
}

export type ParsedPack = { pack: Pack } | { problems: Problem[] }

/** Reads a pack from JSON: the pack with its defaults, or every problem with its JSON path. */
export function parsePack(value: unknown, path = '$'): ParsedPack {
  if (!isRecord(value)) return { problems: [{ path, message: 'expected a pack' }] }
  const result = pack.safeParse(value)
  if (result.success) return { pack: result.data }
  return { problems: problemsOf(result.error, path) }
}
