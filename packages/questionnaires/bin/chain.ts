import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { parse } from 'csv-parse/sync'
import { type ChainReport, chainReport, type MergeReason, readChainFile } from '../src/chain/index'
import type { Problem } from '../src/index'
import { refuse } from './read-input'

const usage = `usage: npm run -s chain -- FILE [--root NAME]…    (- reads standard input)

FILE is JSON or CSV with the columns from,to and optionally service,data,countries,contract,flowDown; lists are separated
by ";". Prints one JSON object: loops, names that are or may be one party, reach of each root, concentration and gaps.
Without --root every party that nobody else uses is one.
`

const words: Record<MergeReason, string> = {
  registration: 'same registration number and country',
  name: 'same name but for case, punctuation, spaces and a legal form left out',
  domain: 'same domain',
  legalForm: 'same name, but not the same legal form',
  nameAlone: 'same name, but not the same country or registration',
  initials: 'one name has the initials of the other',
  diacritics: 'same name but for marks on letters',
  addedWords: 'same name but for words that groups add',
  spelling: 'one letter differs',
}

/** JSON begins with a brace or a bracket; no name of a column does. */
function valueIn(text: string): unknown {
  const start = text.replace(/^\uFEFF/, '').trimStart()
  if (start.startsWith('{') || start.startsWith('[')) return JSON.parse(start)
  return parse(text, {
    ...{ bom: true, trim: true, skip_empty_lines: true, relax_column_count: true, delimiter: delimiterOf(start) },
    columns: (heads: string[]) => heads.map((head) => columns.get(head.toLowerCase()) ?? head),
  })
}

const columns = new Map(
  ['from', 'to', 'service', 'data', 'countries', 'contract', 'flowDown'].map((column) => [
    column.toLowerCase(),
    column,
  ]),
)
const delimiterOf = (text: string): string => (/^[^\n,;\t]*\t/.test(text) ? '\t' : ',')

function read(name: string): unknown {
  try {
    return valueIn(readFileSync(name === '-' ? 0 : name, 'utf8'))
  } catch (error) {
    return refuse([
      { path: '$', message: `can't read ${name}: ${error instanceof Error ? error.message : String(error)}` },
    ])
  }
}

const MOST_PROBLEMS = 20

/** A wrong head makes every line wrong: the first few say it. */
function firstOf(problems: readonly Problem[]): Problem[] {
  const more = problems.length - MOST_PROBLEMS
  return [
    ...problems.slice(0, MOST_PROBLEMS),
    ...(more > 0 ? [{ path: '$', message: `and ${more} more problems` }] : []),
  ]
}

function printed({ merges, ...report }: ChainReport): object {
  const { parties, links, cycles, ...rest } = report
  const said = merges.map(({ name, into, reasons, certain }) => ({
    ...{ name, into, why: reasons.map((reason) => words[reason]).join('; '), certain },
  }))
  return { parties, links, cycles, merges: said, ...rest }
}

function run(): void {
  const { values, positionals } = parseArgs({
    options: { root: { type: 'string', multiple: true, default: [] }, help: { type: 'boolean' } },
    allowPositionals: true,
  })
  if (values.help) return void process.stdout.write(usage)
  const [name, ...more] = positionals
  if (name === undefined || more.length > 0) throw new Error('expected one FILE')
  const file = readChainFile(read(name))
  if ('problems' in file) refuse(firstOf(file.problems))
  const report = chainReport(file.ok, values.root)
  if ('unknown' in report) {
    refuse(report.unknown.map((root) => ({ path: '--root', message: `no party of the file is called "${root}"` })))
  }
  process.stdout.write(`${JSON.stringify(printed(report.ok), null, 2)}\n`)
}

try {
  run()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`)
  process.exitCode = 2
}
