/** One line of the command palette. */
export interface PaletteCommand {
  id: string
  /** do: an act. go: a place. */
  group: 'do' | 'go'
  label: string
  /** What it is: "vendor", "settings". */
  detail?: string | undefined
  /** Other words it should be found by. */
  alsoFoundBy?: string | undefined
  /** Key at the right edge. */
  keyHint?: string | undefined
  href?: string | undefined
  onRun?: (() => void) | undefined
  lang?: string | undefined
}

/** Lower case without marks, so that "dong hai" finds "Đông Hải". */
export function foldForSearch(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()
}

/** Commands in which every word of the query occurs, acts before places, otherwise in the given order. */
export function findCommands(commands: readonly PaletteCommand[], query: string): readonly PaletteCommand[] {
  const wanted = foldForSearch(query).split(/\s+/).filter(Boolean)
  const found = commands.filter((command) => {
    const text = foldForSearch(`${command.label} ${command.detail ?? ''} ${command.alsoFoundBy ?? ''}`)
    return wanted.every((word) => text.includes(word))
  })
  return [...found.filter((one) => one.group === 'do'), ...found.filter((one) => one.group === 'go')]
}

/** The label cut into parts, with those that match a word of the query marked. Joined they are the label again. */
export function markMatches(label: string, query: string): readonly { text: string; match: boolean }[] {
  const words = foldForSearch(query).split(/\s+/).filter(Boolean)
  const letters = Array.from(label)
  const folded = letters.map(foldForSearch)
  const plain = folded.join('')
  const starts: number[] = []
  folded.reduce((at, letter, index) => ((starts[index] = at), at + letter.length), 0)
  const marked = new Set<number>()
  for (const word of words) {
    const at = plain.indexOf(word)
    if (at < 0) continue
    starts.forEach((start, index) => start >= at && start < at + word.length && marked.add(index))
  }
  const parts: { text: string; match: boolean }[] = []
  letters.forEach((letter, index) => {
    const match = marked.has(index)
    const last = parts.at(-1)
    if (last && last.match === match) last.text += letter
    else parts.push({ text: letter, match })
  })
  return parts
}
