/** The `lang` of a name whose script tells it: Thai needs its own line height. */
export function languageOfName(name: string): string | undefined {
  return /\p{Script=Thai}/u.test(name) ? 'th' : undefined
}
