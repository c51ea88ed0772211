import { inflateSync } from 'node:zlib'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { expect, it } from 'vitest'
import { piecesOf } from './break-lines'
import type { DocumentText } from './documents.types'
import { shapedThai } from './draw-lines'
import { runsOf } from './typefaces'
import { writePdf } from './write-pdf'

const thai = 'ผู้ให้บริการเข้ารหัสข้อมูลส่วนบุคคลทั้งหมดหรือไม่ รวมทั้งค่ำและน้ำ'
const vietnamese = 'Bên cung cấp có mã hóa toàn bộ dữ liệu cá nhân khi lưu trữ không?'

const text = (more: Partial<DocumentText> = {}): DocumentText => ({
  ...{ locale: 'th', title: 'ใบยืนยันการส่ง', author: 'Maheswari Putri', at: '2026-03-02T01:00:00Z' },
  ...{ foot: 'หน้า {page} จาก {pages}', lettersMissing: 'Letters are missing.' },
  blocks: [
    { kind: 'title', text: 'ใบยืนยันการส่ง' },
    { kind: 'facts', items: [{ term: 'Fingerprint', detail: 'a3'.repeat(200) }] },
    { kind: 'heading', text: vietnamese },
    { kind: 'entry', mark: 'CTL-1', head: thai.repeat(9), lines: [{ text: vietnamese }, { text: '', look: 'muted' }] },
  ],
  ...more,
})

/** Everything in a file, what is packed unpacked. */
function contentOf(bytes: Uint8Array): string {
  const file = Buffer.from(bytes)
  const parts = [file.toString('latin1')]
  for (let at = file.indexOf('stream\n'); at >= 0; at = file.indexOf('stream\n', at + 1)) {
    if (file.subarray(at - 3, at).toString() === 'end') continue
    const end = file.indexOf('\nendstream', at)
    try {
      parts.push(inflateSync(file.subarray(at + 7, end)).toString('utf8'))
    } catch {
      // Not packed.
    }
  }
  return parts.join('\n')
}

it('gives the same bytes for the same text, with language, title and the attached file in them', async () => {
  const attached = { name: 'sent.json', mediaType: 'application/json', description: 'Sent', text: '{"a":"ค่ำ"}' }
  const [one, two] = await Promise.all([writePdf(text({ attached })), writePdf(text({ attached }))])
  expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true)
  const content = contentOf(one)
  expect(content).toMatch(/^%PDF-1\.7/)
  expect(content).toContain('/Lang (th)')
  expect(content).toContain('/Marked true')
  expect(content).toContain('/DisplayDocTitle true')
  expect(content).toContain('D:20260302010000Z')
  expect(content).toContain('(sent.json)')
  expect(content).toContain('{"a":"ค่ำ"}')
  const other = await writePdf(text({ attached, title: 'Another' }))
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(false)
})

it('draws 300 long questions while everybody else is served', async () => {
  const entry = {
    kind: 'entry',
    mark: 'CTL',
    head: thai,
    lines: [{ text: vietnamese.repeat(4) }, { text: thai }],
  } as const
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const bytes = await writePdf(text({ blocks: Array.from({ length: 300 }, () => entry) }))
  delay.disable()
  expect(contentOf(bytes).match(/\/Type \/Page\n/g)?.length).toBeGreaterThan(30)
  // A median, since the machine that tests runs other things too.
  expect(delay.percentile(50) / 1e6).toBeLessThan(50)
})

it('ends lines between Thai words, after blanks, dashes and strokes, and nowhere else', () => {
  const words = piecesOf('ข้อมูลส่วนบุคคลต่างๆ และ AES-256/GCM (ใช่)', 'th').map((piece) => piece.text)
  expect(words.join('|')).toBe('ข้อมูล|ส่วน|บุคคล|ต่างๆ|และ|AES-|256/|GCM|(ใช่)')
  expect(piecesOf('a  b', 'en')).toEqual([
    { text: 'a', blank: '  ' },
    { text: 'b', blank: '' },
  ])
})

it('takes each letter from the typeface that has it, and writes the number of one that none has', () => {
  let missed = 0
  const runs = runsOf('ok ế น้ำ 文', 400, () => (missed += 1))
  expect(runs.map((run) => run.text).join('')).toBe('ok ế น้ำ [U+6587]')
  expect(new Set(runs.map(({ typeface }) => typeface.name.split('/').at(-1)))).toEqual(
    new Set([
      'ibm-plex-sans-latin-400-normal.woff',
      'ibm-plex-sans-vietnamese-400-normal.woff',
      'ibm-plex-sans-thai-looped-thai-400-normal.woff',
    ]),
  )
  expect(missed).toBe(1)
})

it('gives SARA AM to the typeface as it is drawn: the ring below the tone mark', () => {
  expect(shapedThai('น้ำ ทำ')).toBe('น\u0E4D\u0E49\u0E32 ท\u0E4D\u0E32')
})
