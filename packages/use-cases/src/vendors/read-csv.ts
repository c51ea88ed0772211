import { parse } from 'csv-parse/sync'
import iconv from 'iconv-lite'
import { tableOf, UnreadableFile, type Table } from './table'

/** Reads a CSV as people here save them: any usual encoding; comma, semicolon or tab. @throws UnreadableFile */
export function readCsv(bytes: Uint8Array, mostRows: number): Table {
  const text = decode(Buffer.from(bytes))
  if (text.includes('\u0000'))
    throw new UnreadableFile('This is no CSV file. Save the sheet as CSV or XLSX and send that.')
  const delimiter = delimiterOf(text)
  try {
    const records: unknown = parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      info: true,
      to: mostRows + 2,
    })
    return tableOf((records as Parsed[]).map(({ record, info }) => ({ row: info.lines, cells: record })))
  } catch (thrown) {
    if (thrown instanceof UnreadableFile) throw thrown
    if (thrown instanceof Error && 'lines' in thrown)
      throw new UnreadableFile(
        'The file cannot be read as CSV near line {line}: a quotation mark is opened and never closed.',
        { line: String(thrown.lines) },
      )
    throw new UnreadableFile('The file cannot be read as CSV: a quotation mark is opened and never closed.')
  }
}

type Parsed = { readonly record: string[]; readonly info: { readonly lines: number } }

/** Byte order marks first, then UTF-8 when it is valid, else the code page whose letters fit. */
export function decode(bytes: Buffer): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return iconv.decode(bytes, 'utf8')
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return iconv.decode(bytes, 'utf16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return iconv.decode(bytes, 'utf16be')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return iconv.decode(bytes, codePageOf(bytes))
  }
}

/**
 * Thai fills most of the upper half and writes long runs of it. Vietnamese sets its tone marks (0xCC, 0xD2, 0xDE, 0xEC,
 * 0xF2) after a letter; elsewhere these bytes are rare letters.
 */
function codePageOf(bytes: Buffer): 'windows-874' | 'windows-1258' | 'windows-1252' {
  let high = 0
  let runs = 0
  let marks = 0
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte < 0xa1) continue
    high += 1
    if ((bytes[at - 1] ?? 0) >= 0xa1 && (bytes[at - 2] ?? 0) >= 0xa1) runs += 1
    if ([0xcc, 0xd2, 0xde, 0xec, 0xf2].includes(byte) && isLetter(bytes[at - 1] ?? 0)) marks += 1
  }
  if (runs > high / 3) return 'windows-874'
  return marks > high / 5 ? 'windows-1258' : 'windows-1252'
}

const isLetter = (byte: number) => (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte >= 0xc0

/** The delimiter that the head has most of, outside of quotes. */
function delimiterOf(text: string): string {
  const head = (text.split(/\r?\n/, 1)[0] ?? '').replace(/"[^"]*"/g, '')
  const counted = [',', ';', '\t'].map((mark) => ({ mark, count: head.split(mark).length }))
  return counted.toSorted((left, right) => right.count - left.count)[0]?.mark ?? ','
}
