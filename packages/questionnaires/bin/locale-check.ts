import { parseArgs } from 'node:util'
import { translatedContent } from '../src/content/locales'
import { packs } from '../src/index'
import { checkTranslations, englishTexts, type TranslatedLanguage, translatedLanguages } from '../src/translations'

const named = ['dmf', 'cloud', 'finance', 'health'] as const

/** Shipped packs by the folder that has their texts. */
function packsOf(folder: string): unknown[] {
  const own = packs[folder]
  if (own) return [own]
  return Object.entries(packs).flatMap(([id, pack]) => (named.some((each) => each === id) ? [] : [pack]))
}

const folders = Object.keys(translatedContent) as (keyof typeof translatedContent)[]

function main(): number {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { missing: { type: 'boolean' } } })
  const chosen = (each: string, among: readonly string[]) =>
    !positionals.some((word) => among.includes(word)) || positionals.includes(each)
  let wrong = 0
  for (const language of translatedLanguages.filter((each) => chosen(each, translatedLanguages)))
    for (const folder of folders.filter((each) => chosen(each, folders)))
      wrong += check(language, folder, values.missing === true)
  return wrong === 0 ? 0 : 1
}

/** Prints the findings, or the missing English as JSON to be filled in; returns how many there are. */
function check(language: TranslatedLanguage, folder: keyof typeof translatedContent, onlyMissing: boolean): number {
  const english = englishTexts(packsOf(folder))
  const found = checkTranslations(english, translatedContent[folder][language])
  const { translated, reviewed, missing, stale, malformed } = found
  if (onlyMissing) {
    process.stdout.write(`${JSON.stringify(missing, null, 2)}\n`)
    return 0
  }
  process.stdout.write(
    `${language} ${folder}: ${translated} of ${english.length} translated, ${reviewed} reviewed; ` +
      `${missing.length} missing, ${stale.length} stale, ${malformed.length} malformed\n`,
  )
  for (const source of stale) process.stdout.write(`  stale: ${source}\n`)
  for (const { english: source, problem } of malformed) process.stdout.write(`  malformed: ${problem}: ${source}\n`)
  return missing.length + stale.length + malformed.length
}

process.exitCode = main()
