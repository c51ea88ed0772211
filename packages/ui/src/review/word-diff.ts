import { diffArrays } from 'diff'

/** A stretch of text that stayed, came or went. */
export interface DiffPart {
  kind: 'same' | 'added' | 'removed'
  text: string
}

function cut(text: string, locale: string): string[] {
  const segments = new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)
  return Array.from(segments, (segment) => segment.segment)
}

/** Changes with nothing but a space between them read better as one: "is approved" rather than "is" "approved". */
function joinAcrossSpaces(parts: readonly DiffPart[]): DiffPart[] {
  const result: DiffPart[] = []
  let removed = ''
  let added = ''
  function flush() {
    if (removed !== '') result.push({ kind: 'removed', text: removed })
    if (added !== '') result.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  parts.forEach((part, index) => {
    const between = part.kind === 'same' && /^\s+$/.test(part.text)
    const next = parts[index + 1]
    if (part.kind === 'removed') removed += part.text
    else if (part.kind === 'added') added += part.text
    else if (between && removed !== '' && added !== '' && next && next.kind !== 'same') {
      removed += part.text
      added += part.text
    } else {
      flush()
      result.push(part)
    }
  })
  flush()
  return result
}

/** Compares two texts word by word, with the word boundaries of the language (Thai writes no spaces between words). */
export function diffWords(before: string, after: string, locale: string): readonly DiffPart[] {
  const changes = diffArrays(cut(before, locale), cut(after, locale))
  const parts = changes.map((change): DiffPart => ({
    kind: change.added ? 'added' : change.removed ? 'removed' : 'same',
    text: change.value.join(''),
  }))
  return joinAcrossSpaces(parts)
}
