import { canonicalJson, packs, type PackInput } from '@rantai/questionnaires'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readInThread } from '../vendors/read-apart'
import { readPackFile, type PackFormat, type ReadPackFile } from './read-pack-file'
import { packTemplateXlsx, writePackFile } from './write-pack-file'

const formats: readonly PackFormat[] = ['json', 'yaml', 'xlsx']
const written = (id: string) => JSON.parse(JSON.stringify(packs[id])) as PackInput
const bytesOf = (text: string) => new TextEncoder().encode(text)
const refusedIn = ({ nodes }: ReadPackFile) =>
  nodes.flatMap(({ place, reasons }) => reasons.map((reason) => `${place} · ${reason}`))

describe.each(formats)('a pack as %s', (format) => {
  it.each(['dmf', 'finance', 'sg'])('brings %s back', async (id) => {
    const read = await readPackFile(writePackFile(written(id), format).bytes)
    expect(read.format).toBe(format)
    expect(refusedIn(read)).toEqual([])
    expect(canonicalJson(read.pack)).toBe(canonicalJson({ ...written(id), kind: 'organisation' }))
  })

  it('brings back any text', async () => {
    const [question] = written('dmf').questions
    if (!question) throw new Error('The baseline has questions.')
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('=cmd|x', 'yes', '~', '1e3', '- a', '\r\n', '𝄞'),
    )
    await fc.assert(
      fc.asyncProperty(anyText, async (en) => {
        const pack = {
          ...written('dmf'),
          kind: 'organisation' as const,
          questions: [{ ...question, text: { en: `a${en}` }, 'x-own': en }],
        }
        const read = await readPackFile(writePackFile(pack, format).bytes)
        expect(canonicalJson(read.pack)).toBe(canonicalJson(pack))
      }),
      { numRuns: 25 },
    )
  })
})

it('quotes in YAML what readers of YAML 1.1 take for something else than a text', () => {
  const [question] = written('dmf').questions
  if (!question) throw new Error('The baseline has questions.')
  const texts = [
    'yes',
    'no',
    'on',
    'off',
    'y',
    'N',
    'Yes',
    'true',
    'null',
    '~',
    '2026-11-21',
    '12:30',
    '1e3',
    '0o7',
    '017',
  ]
  const appliesWhen = { all: texts.map((is) => ({ answer: 'A', is })) }
  const pack = { ...written('dmf'), questions: [{ ...question, appliesWhen, 'x-own': { on: 'off' } }] }
  const text = new TextDecoder().decode(writePackFile(pack, 'yaml').bytes)
  for (const each of texts) expect(text).toContain(`is: "${each}"`)
  const asBefore = parse(text, { version: '1.1' }) as PackInput
  expect(canonicalJson(asBefore)).toBe(canonicalJson(pack))
})

describe('a file that somebody sends', () => {
  it('is read in a thread of its own, and the template is a pack', async () => {
    const read = await readInThread<ReadPackFile>('pack', packTemplateXlsx().bytes)
    expect(read.pack.questions.map(({ id }) => id)).toEqual(['OUR-01'])
    expect(refusedIn(read)).toEqual([])
    expect(read.nodes.map(({ kind, place }) => `${kind} ${place}`)).toContain('choice Choices, row 3')
  })

  it('has its lines named, every one that was refused', async () => {
    const yaml = [
      'id: own',
      'version: "1"',
      'title: {en: Own}',
      'label: organisationPolicy',
      'kind: overlay',
      'questions:',
      '  - id: Q',
      '    component: C',
      '    text: {en: Q}',
      '    weight: -1',
      '    answer: {type: maturity}',
    ].join('\n')
    expect(refusedIn(await readPackFile(bytesOf(yaml)))).toEqual([
      expect.stringMatching(/^line 7, \$\.questions\[0\] · weight: /),
    ])
  })

  it.each([
    ['nothing', '', { message: 'The file is empty.' }],
    ['damaged JSON', '{"id": "own",\n "version": "1"', { values: { line: 2 } }],
    ['a YAML key twice', 'id: a\nid: b', { values: { line: 2 } }],
    [
      'aliases of aliases',
      `a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [${'*a,'.repeat(12)}]\nc: &c [${'*b,'.repeat(12)}]\nd: [${'*c,'.repeat(12)}]`,
      { message: expect.stringMatching(/refers to itself/) as string },
    ],
  ])('is refused as a whole where it is %s', async (_, text, expected) => {
    await expect(readPackFile(bytesOf(text))).rejects.toMatchObject({ name: 'UnreadableFile', ...expected })
  })

  it('is refused where it is no text', async () => {
    await expect(readPackFile(new Uint8Array([0xff, 0xfe, 0, 1]))).rejects.toThrow(/UTF-8/)
  })
})
