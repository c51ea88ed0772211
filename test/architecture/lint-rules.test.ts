import { spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from './source-files'

/** One slip for each rule that this house cares about most, and the rule that has to see it. */
const slips: Readonly<Record<string, string>> = {
  'no-floating-promises': 'const save = async () => 1\nexport function forget() {\n  save()\n}\n',
  'no-misused-promises': 'const ask = async () => true\nexport const may = () => (ask() ? 1 : 2)\n',
  'switch-exhaustiveness-check':
    "export function word(status: 'open' | 'closed') {\n  switch (status) {\n    case 'open':\n      return 1\n  }\n  return 0\n}\n",
  'no-explicit-any': 'export const anything: any = 1\n',
  'ban-ts-comment': ['// @ts', 'ignore\nexport const wrong: number = 1\n'].join('-'),
  'no-console': "console.log('seen by nobody')\n",
  'consistent-type-imports': "import { Stats } from 'node:fs'\nexport type Size = Stats['size']\n",
  'no-restricted-properties':
    'export const run = (db: { $queryRawUnsafe(sql: string): number }, name: string) => db.$queryRawUnsafe(name)\n',
  'no-restricted-imports':
    "import { openScopeAfterAuthorisation } from '@rantai/db'\nexport const forged = openScopeAfterAuthorisation\n",
  'no-new-func': "export const compute = new Function('return 1')\n",
  'no-focused-tests': "import { it } from 'vitest'\nit.only('alone', () => {})\n",
}

let folder = ''
let found: { filename: string; code: string }[] = []

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'lint-rules-'))
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  await cp(path.join(root, '.oxlintrc.json'), path.join(folder, '.oxlintrc.json'))
  const compilerOptions = {
    module: 'ESNext',
    moduleResolution: 'Bundler',
    strict: true,
    target: 'ES2023',
    types: ['node'],
  }
  await writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src'] }))
  await mkdir(path.join(folder, 'src'))
  for (const [rule, text] of Object.entries(slips)) await writeFile(path.join(folder, fileOf(rule)), text)
  await writeFile(path.join(folder, 'src/process-env.ts'), 'export const port = process.env.PORT\n')
  await writeFile(path.join(folder, 'src/settings.ts'), 'export const port = process.env.PORT\n')
  const entry = path.join(root, 'node_modules/oxlint/bin/oxlint')
  const { stdout } = spawnSync(process.execPath, [entry, '--type-aware', '--format=json', 'src'], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 50_000,
  })
  found = (JSON.parse(stdout) as { diagnostics: typeof found }).diagnostics
})

afterAll(() => rm(folder, { recursive: true, force: true }))

const fileOf = (rule: string) => `src/${rule}${rule === 'no-focused-tests' ? '.test' : ''}.ts`
const rulesSeenIn = (file: string) =>
  found.filter((one) => one.filename.endsWith(file)).map((one) => /\(([\w-]+)\)/.exec(one.code)?.[1])

describe('lint rules', () => {
  it.each(Object.keys(slips))('%s is seen', (rule) => {
    expect(rulesSeenIn(fileOf(rule))).toContain(rule)
  })

  it('the environment is read in a settings file and nowhere else', () => {
    expect(rulesSeenIn('src/process-env.ts')).toContain('no-restricted-properties')
    expect(rulesSeenIn('src/settings.ts')).toEqual([])
  })
})
