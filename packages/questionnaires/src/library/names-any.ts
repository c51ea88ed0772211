import { comparedName } from '../chain/match/compared-name'

/**
 * Whether a text or anything inside a value says one of these names, whatever its case, width, accents or punctuation, with its
 * legal form or without. Without it, and where it has fewer than three letters, a name in Latin letters counts as whole words only.
 */
export function namesAny(value: unknown, names: readonly string[]): boolean {
  const said = ` ${plain(textsOf(value).join(' | '))} `
  return names.some((name) => {
    const whole = plain(name)
    const core = plain(comparedName(name).words.join(' '))
    return (
      (whole.length > 2 && said.includes(whole)) || (core !== '' && said.includes(isLatin(core) ? ` ${core} ` : core))
    )
  })
}

const isLatin = (name: string): boolean => /^[a-z0-9 ]+$/.test(name)

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsOf)
  return []
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
