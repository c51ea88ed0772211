import { read as financeSources, readOf as financeReadOf } from './finance/sources'
import { read as healthSources, readOf as healthReadOf } from './health/sources'

/** Whose law each title speaks of: a jurisdiction's code, or null where it is that of several or of none. */
export const jurisdictionOfSource: ReadonlyMap<string, string | null> = new Map([
  ...placed(financeSources, financeReadOf),
  ...placed(healthSources, healthReadOf),
])

function placed<Key extends string>(
  sources: Readonly<Record<Key, { readonly title: string }>>,
  of: Readonly<Record<Key, string | null>>,
): [string, string | null][] {
  return (Object.keys(sources) as Key[]).map((key) => [sources[key].title, of[key]])
}
