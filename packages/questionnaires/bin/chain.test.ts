import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { chainReport, readChainFile } from '../src/chain/index'

const script = fileURLToPath(new URL('chain.ts', import.meta.url))

function run(args: string[], input: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, ...args], {
    input,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

const csv = `from,to,service,data,countries,contract,flowDown
Bank,Awan,hosting,contact;payment,ID,yes,yes
Bank,Bayar,payments,payment,sg,C-7,2026-01-03
Toko,Awan,hosting,,ID,yes,yes
awan,"Kabel, Inc.",network,contact,MY;SG,yes,no
Bayar,Kabel Ltd,network,payment,,yes,yes
"Kabel, Inc.",Awan,,,TH,,
Bayar,Bayar,,,,,
`

describe('the command line of chains', () => {
  it('prints one object of a CSV file', () => {
    const { status, stdout, stderr } = run(['-'], csv)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(stdout)).toEqual({
      parties: 6,
      links: 7,
      cycles: [['Awan', 'Kabel, Inc.'], ['Bayar']],
      merges: [
        { name: 'awan', into: 'Awan', why: expect.stringContaining('case') as string, certain: true },
        {
          name: 'Kabel Ltd',
          into: 'Kabel, Inc.',
          why: expect.stringContaining('legal form') as string,
          certain: false,
        },
      ],
      reach: {
        Bank: {
          parties: 4,
          byDepth: { 1: 2, 2: 2 },
          longestSimplePath: ['Bank', 'Awan', 'Kabel, Inc.'],
          countries: {
            ID: [['Bank', 'Awan']],
            MY: [['Bank', 'Awan', 'Kabel, Inc.']],
            SG: [['Bank', 'Bayar']],
            TH: [['Bank', 'Awan', 'Kabel, Inc.', 'Awan']],
          },
        },
        Toko: {
          parties: 2,
          byDepth: { 1: 1, 2: 1 },
          longestSimplePath: ['Toko', 'Awan', 'Kabel, Inc.'],
          countries: {
            ID: [['Toko', 'Awan']],
            MY: [['Toko', 'Awan', 'Kabel, Inc.']],
            SG: [['Toko', 'Awan', 'Kabel, Inc.']],
            TH: [['Toko', 'Awan', 'Kabel, Inc.', 'Awan']],
          },
        },
      },
      concentration: [
        { party: 'Awan', roots: 2, share: 1 },
        { party: 'Kabel, Inc.', roots: 2, share: 1 },
        { party: 'Bayar', roots: 1, share: 0.5 },
        { party: 'Kabel Ltd', roots: 1, share: 0.5 },
      ],
      gaps: [
        { from: 'Awan', to: 'Kabel, Inc.', service: 'network', missing: ['flowDown'] },
        { from: 'Bayar', to: 'Kabel Ltd', service: 'network', missing: ['country'] },
        { from: 'Kabel, Inc.', to: 'Awan', missing: ['contract', 'flowDown'] },
        { from: 'Bayar', to: 'Bayar', missing: ['contract', 'country', 'flowDown'] },
      ],
    })
  })

  it('takes JSON and roots, and says what is wrong with either', () => {
    const json = JSON.stringify({
      links: [{ from: 'A', to: 'B', data: ['x'] }],
      parties: [{ name: 'B', assessed: false }],
    })
    const { status, stdout } = run(['-', '--root', 'A', '--root', 'B'], json)
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      reach: { A: { parties: 1 }, B: { parties: 0, byDepth: {}, longestSimplePath: ['B'], countries: {} } },
      concentration: [{ party: 'B', roots: 1, share: 0.5 }],
      gaps: [
        { from: 'A', to: 'B' },
        { party: 'B', missing: ['assessment'] },
      ],
    })
    const unknown = run(['-', '--root', 'C'], json)
    expect([unknown.status, unknown.stdout, unknown.stderr]).toEqual([
      2,
      '',
      '--root: no party of the file is called "C"\n',
    ])
  })

  it('says the first problems of a file without heads', () => {
    const headless = run(['-'], `a,b\n${'x,y\n'.repeat(15)}`)
    expect([headless.status, headless.stderr.trim().split('\n').length]).toEqual([2, 21])
  })
})

describe('what a chain file may say', () => {
  const problemsOf = (value: unknown) => {
    const read = readChainFile(value)
    return 'problems' in read ? read.problems.map(({ path }) => path) : []
  }

  it('is checked with the place of each problem', () => {
    expect(problemsOf([{ from: 'A' }, { from: ' ', to: 'B' }])).toEqual(
      ['$[0].to', '$[1].from'].map((path) => path.replace('$', '$.links')),
    )
    expect(problemsOf({ links: [{ from: 'A', to: 'B', data: 3 }] })).toEqual(['$.links[0].data'])
    expect(problemsOf('no')).toEqual(['$'])
  })

  it('ends everywhere, and says where a search for the longest path was cut', () => {
    const names = Array.from({ length: 70 }, (_, i) => `N${String.fromCodePoint(65 + (i % 26))}${i}`)
    const links = names.flatMap((from, i) => [1, 7, 19, 31].map((step) => ({ from, to: names[(i * i + step) % 70]! })))
    const read = readChainFile([{ from: 'Root', to: names[0] }, ...links])
    const report = 'ok' in read ? chainReport(read.ok, ['Root']) : undefined
    const root = report && 'ok' in report ? report.ok.reach['Root'] : undefined
    expect(root?.longestSimplePath.length).toBe(new Set(root?.longestSimplePath).size)
    expect(root?.longestSimplePath.length).toBeGreaterThan(20)
  })
})
