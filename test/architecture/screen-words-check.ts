import { parseArgs } from 'node:util'
import { checkScreenWords } from './screen-catalogues'
import { screenCatalogues } from './screen-catalogue-files'
import { saidTexts, screenFiles, unsaidTexts } from './screen-words'

/**
 * `npm run -s locale:screens`: what the screens say, and per language what is missing, stale or malformed; with a
 * language and `--missing` the missing English as JSON; with `--unsaid` what reaches nobody's language, below the paths
 * that are named.
 */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { unsaid: { type: 'boolean' }, missing: { type: 'boolean' } },
  })
  const files = screenFiles()
  if (values.unsaid) {
    const named = files.filter(
      ({ name }) => positionals.length === 0 || positionals.some((part) => name.includes(part)),
    )
    const found = unsaidTexts(named)
    for (const { text, place } of found) process.stdout.write(`${place} ${text}\n`)
    return found.length === 0 ? 0 : 1
  }
  const { texts, composed } = saidTexts(files)
  if (!values.missing)
    process.stdout.write(`${texts.length} texts, ${texts.filter(({ area }) => area === 'vendor').length} of vendors\n`)
  for (const { text, place } of composed) process.stdout.write(`composed: ${place} ${text}\n`)
  let wrong = composed.length
  for (const [language, areas] of Object.entries(await screenCatalogues())) {
    if (positionals.length > 0 && !positionals.includes(language)) continue
    const { translated, reviewed, missing, stale, malformed } = checkScreenWords(texts, language, areas)
    wrong += missing.length + stale.length + malformed.length
    if (values.missing) {
      process.stdout.write(`${JSON.stringify(missing, null, 2)}\n`)
      continue
    }
    process.stdout.write(
      `${language}: ${translated} of ${texts.length} translated, ${reviewed} reviewed; ` +
        `${missing.length} missing, ${stale.length} stale, ${malformed.length} malformed\n`,
    )
    for (const english of stale) process.stdout.write(`  stale: ${english}\n`)
    for (const { english, problem } of malformed) process.stdout.write(`  malformed: ${problem}: ${english}\n`)
  }
  return wrong === 0 ? 0 : 1
}

process.exitCode = await main()
