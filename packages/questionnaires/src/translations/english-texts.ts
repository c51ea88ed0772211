/** Every English text in a value made of packs, each once, in the order in which they stand. */
export function englishTexts(value: unknown): string[] {
  const found = new Set<string>()
  collect(value, found)
  return [...found]
}

function collect(value: unknown, found: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  if ('en' in value && typeof value.en === 'string') found.add(value.en)
  else for (const part of Object.values(value)) collect(part, found)
}
