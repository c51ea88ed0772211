/** One thing wrong with an input, at its JSON path. */
export type Problem = { path: string; message: string }

/** A path one step deeper: `$.answers.DMF-GOV-01`, `$.packs[0]`, quoted where a key isn't plain. */
export function at(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`
  return /^[\w-]+$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
