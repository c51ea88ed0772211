import type { ListedParty } from '@rantai/questionnaires/chain'
import { english } from '@rantai/questionnaires/wording'
import { marked } from 'marked'
import { countryOf } from '../vendors/country-names'
import { decode, readCsv } from '../vendors/read-csv'
import { readXlsx } from '../vendors/read-xlsx'
import { UnreadableFile } from '../vendors/table'
import { type Cell, countriesIn, entryOf, fieldsOf, listed, tidy } from './list-columns'
import { type Block, type Item, readBlocks } from './read-blocks'

export type ListFormat = 'xlsx' | 'csv' | 'html' | 'markdown' | 'text'

/** A list of sub-processors as it was read: entries in its order, and heads of columns that nothing was read from. */
export type ReadList = {
  readonly format: ListFormat
  readonly entries: readonly ListedParty[]
  readonly ignored: readonly string[]
  /** Of a table with rows that nothing was read from: the place of each entry among its rows, from 0. */
  readonly rows?: readonly number[]
  /** Rows of a table that say something and name nobody: their place, and what they say. */
  readonly nameless?: readonly { readonly row: number; readonly says: string }[]
}

/** Far above any list that was ever published, far below what hurts. */
const MOST_ENTRIES = 5000
const MOST_BYTES = 3_000_000

/**
 * Reads a list of sub-processors as vendors publish and send them, by its content: a workbook, a CSV file, a page with a
 * table or a list, Markdown, or text as it was pasted.
 * @throws UnreadableFile with a sentence for the person
 */
export async function readSubProcessorList(bytes: Uint8Array): Promise<ReadList> {
  if (bytes.length > MOST_BYTES) throw new UnreadableFile('The list is larger than 3 MB. Send the table alone.')
  const read = await readByContent(bytes)
  if (read.entries.length === 0) throw new UnreadableFile(nothingFound)
  if (read.entries.length > MOST_ENTRIES)
    throw new UnreadableFile('The list has more than {count} entries. Send it in parts.', { count: MOST_ENTRIES })
  return read
}

const nothingFound = english(
  'No list of companies was found. Send a table with a column of names, or paste one company a line.',
)

async function readByContent(bytes: Uint8Array): Promise<ReadList> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const { columns, rows } = await readXlsx(bytes, MOST_ENTRIES)
    return fromTable('xlsx', [columns, ...rows.map(({ cells }) => cells)].map(textCells))
  }
  const text = decode(Buffer.from(bytes)).replace(/^\uFEFF/u, '')
  if (/<(table|ul|ol|html|body|div|p)\b[^>]*>/iu.test(text)) return fromPage('html', text)
  if (/^\s*([*+-]|\d+\.) |^#{1,6} |^\s*\|.*\|/mu.test(text)) return fromPage('markdown', pageOf(text))
  return asTable(bytes, text) ?? alignedTable(text) ?? fromText(text)
}

const textCells = (cells: readonly string[]): Cell[] => cells.map((text) => ({ text }))

/** Markdown as a page; what stands between dashes at its very beginning is for programs. */
const pageOf = (markdown: string): string =>
  marked.parse(markdown.replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/u, ''), { async: false, gfm: true })

/** A table by its head where one has a column of names, else undefined: text with commas is no table. */
function asTable(bytes: Uint8Array, text: string): ReadList | undefined {
  const [head] = text.trimStart().split(/\r?\n/u, 1)
  if (!/[,;\t]/u.test(head ?? '')) return undefined
  try {
    const { columns, rows } = readCsv(bytes, MOST_ENTRIES)
    const cells = [columns, ...rows.map((row) => row.cells)].map(textCells)
    if (fieldsOf(columns).includes('name')) return fromTable('csv', cells)
    return text.includes('\t') ? fromTable('text', [headFor(cells), ...cells]) : undefined
  } catch (thrown) {
    if (thrown instanceof UnreadableFile) return undefined
    throw thrown
  }
}

/** Columns set apart by spaces, as terminals and documents show tables: with a head, and as many cells in every line. */
function alignedTable(text: string): ReadList | undefined {
  const rows = text
    .split(/\r?\n/u)
    .filter((line) => /[^\s=+-]/u.test(line))
    .map((line) => line.trim().split(/\s{2,}/u))
  const [head] = rows
  if (!head || head.length < 2 || !fieldsOf(head).includes('name')) return undefined
  return rows.every((cells) => cells.length === head.length) ? fromTable('text', rows.map(textCells)) : undefined
}

/** Columns without a head, as they are copied from pages: names first, places where most cells are, else what for. */
function headFor(rows: readonly (readonly Cell[])[]): Cell[] {
  const width = Math.max(...rows.map((row) => row.length))
  return Array.from({ length: width }, (_, column) => {
    if (column === 0) return { text: 'Name' }
    const filled = rows.map((row) => row[column]?.text ?? '').filter((text) => text.trim() !== '')
    const places = filled.filter((text) =>
      countriesIn(text).every((each) => each === 'EU' || countryOf(each) !== undefined),
    )
    return { text: places.length > filled.length / 2 ? 'Country' : 'Purpose' }
  })
}

function fromTable(format: ListFormat, [head, ...rows]: readonly (readonly Cell[])[]): ReadList {
  const columns = head?.map(({ text }) => tidy(text)) ?? []
  const fields = fieldsOf(columns)
  if (!fields.includes('name')) throw new UnreadableFile(nothingFound)
  const read = rows.map((cells) => entryOf(fields, cells))
  const entries = read.filter((entry) => entry !== undefined)
  const ignored = columns.filter((column, at) => column !== '' && fields[at] === undefined)
  // Pages set rows for the eye between those of the table; whoever types a row means it.
  if (entries.length === rows.length || format === 'html' || format === 'markdown') return { format, entries, ignored }
  const saysOf = (row: number) =>
    (rows[row] ?? [])
      .map(({ text }) => tidy(text))
      .filter(Boolean)
      .join(' · ')
  const without = [...read.keys()].filter((row) => read[row] === undefined)
  return {
    ...{ format, entries, ignored },
    rows: [...read.keys()].filter((row) => read[row] !== undefined),
    nameless: without.map((row) => ({ row, says: saysOf(row) })).filter(({ says }) => says !== ''),
  }
}

/** Tables with a column of names; where a page has none, its lists of companies. */
function fromPage(format: ListFormat, html: string): ReadList {
  const blocks = readBlocks(html)
  const tables = blocks.flatMap((block) =>
    block.kind === 'table' && fieldsOf(block.rows[0]?.map(({ text }) => text) ?? []).includes('name')
      ? [withPlaces(fromTable(format, block.rows), block)]
      : [],
  )
  if (tables.length > 0) {
    return {
      format,
      entries: tables.flatMap(({ entries }) => entries),
      ignored: [...new Set(tables.flatMap(({ ignored }) => ignored))],
    }
  }
  const lists = blocks.flatMap((block) => {
    if (block.kind !== 'list') return []
    const entries = block.items.flatMap((item) => entryOfItem(item) ?? [])
    // Lists of headings and of links have nothing to say about their items.
    return entries.filter(({ purpose }) => purpose !== undefined).length * 2 < entries.length
      ? []
      : [withPlaces({ format, entries, ignored: [] }, block)]
  })
  return { format, entries: lists.flatMap(({ entries }) => entries), ignored: [] }
}

/** "These are all located in Singapore:" above a list says where each of it is that doesn't say otherwise. */
function withPlaces(read: ReadList, { before }: Block): ReadList {
  const countries = placesSaid(before)
  if (countries === undefined) return read
  return { ...read, entries: read.entries.map((entry) => ({ ...entry, countries: entry.countries ?? countries })) }
}

function placesSaid(text: string): string[] | undefined {
  const said = [...text.matchAll(/\b(?:located|based|hosted|stored|established|situated) in (?:the )?([^.:;]+)/giu)].at(
    -1,
  )?.[1]
  return said === undefined ? undefined : countriesIn(said)
}

const BETWEEN = /^\s*[.,:;–—-]+\s*|\s*[.;]+$/gu

/** What an item begins with is the name where it stands out; else what comes before the first full stop, dash or colon. */
function entryOfItem({ lead, text }: Item): ListedParty | undefined {
  if (lead)
    return listed({
      name: nameAlone(tidy(lead.text)),
      purpose: text.replace(BETWEEN, ''),
      address: lead.address,
    })
  return entryOfLine(text)
}

/** Without the mark that ends it; the full stop of an abbreviation is its own. */
const nameAlone = (name: string): string =>
  name.replace(/[,:;]$|(?<!\b(?:inc|ltd|co|corp|llc|pte|bhd|tbk|[a-z]))\.$/iu, '')

/** Name, what for, and where, as people write them in a line. */
function entryOfLine(line: string): ListedParty | undefined {
  const [name, ...rest] = line.split(/\s+[–—-]\s+|:\s+|\.\s+(?![–—-]\s)|\t+|\s*\|\s*/u).map(tidy)
  if (!name) return undefined
  const isPlace = (part: string) =>
    part !== '' &&
    countriesIn(part.replace(/\.$/u, '')).every((each) => /^(EU|EEA)$/u.test(each) || countryOf(each) !== undefined)
  const [place, purposes] = [rest.find(isPlace), rest.filter((part) => !isPlace(part))]
  return listed({
    name: nameAlone(name),
    purpose: purposes.join('. ').replace(BETWEEN, ''),
    ...(place !== undefined && { countries: countriesIn(place.replace(/\.$/u, '')) }),
  })
}

/** One company a line; a line that ends with a colon says something of those below it. */
function fromText(text: string): ReadList {
  let countries: string[] | undefined
  const entries = text.split(/\r?\n/u).flatMap((line): ListedParty[] => {
    if (tidy(line) === '') return []
    if (/:\s*$/u.test(line)) {
      countries = placesSaid(line)
      return []
    }
    const entry = entryOfLine(tidy(line.replace(/^\s*[•·*–-]\s+/u, '')).replaceAll(' | ', '\t'))
    return entry ? [countries && !entry.countries ? { ...entry, countries } : entry] : []
  })
  // Running text has no names to begin its lines with.
  return { format: 'text', entries: entries.every(({ name }) => name.length > 120) ? [] : entries, ignored: [] }
}
