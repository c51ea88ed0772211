import { parseArgs } from 'node:util'
import { saidTexts, screenFiles, unsaidTexts } from './screen-words'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { unsaid: { type: 'boolean' } },
})
const files = screenFiles().filter(
  ({ name }) => positionals.length === 0 || positionals.some((part) => name.includes(part)),
)
if (values.unsaid) for (const { text, place } of unsaidTexts(files)) process.stdout.write(`${place} ${text}\n`)
else {
  const { texts, composed } = saidTexts(files)
  for (const { text, place } of composed) process.stdout.write(`composed: ${place} ${text}\n`)
  process.stdout.write(`${texts.length} texts, ${texts.filter(({ area }) => area === 'vendor').length} of vendors\n`)
}
