import { createRequire } from 'node:module'
import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { cruise, type ICruiseOptions, type IForbiddenRuleType } from 'dependency-cruiser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const project = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
  forbidden: (IForbiddenRuleType & { name: string; comment: string })[]
  options: ICruiseOptions & { tsConfig: unknown }
}

/** One planted violation for each rule: the file that breaks it, what it imports, and the file it reaches if any. */
type Planted = { readonly rule: string; readonly file: string; readonly imports: string; readonly target?: string }

const planted: readonly Planted[] = [
  {
    rule: 'nothing-unresolvable',
    file: 'packages/questionnaires/src/lost.ts',
    imports: './nowhere',
  },
  {
    rule: 'questionnaires-pure',
    file: 'packages/questionnaires/src/impure.ts',
    imports: 'node:fs',
  },
  {
    rule: 'database-behind-db',
    file: 'apps/worker/src/direct.ts',
    imports: 'pg',
  },
  {
    rule: 'db-knows-no-use-case',
    file: 'packages/db/src/upwards.ts',
    imports: '../../use-cases/src/vendors/index',
    target: 'packages/use-cases/src/vendors/index.ts',
  },
  {
    rule: 'packages-never-import-apps',
    file: 'packages/use-cases/src/vendors/upwards.ts',
    imports: '../../../../apps/web/app/format',
    target: 'apps/web/app/format.ts',
  },
  {
    rule: 'use-cases-framework-free',
    file: 'packages/use-cases/src/vendors/framework.ts',
    imports: 'bullmq',
  },
  {
    rule: 'use-cases-know-no-screen',
    file: 'packages/use-cases/src/vendors/screen.ts',
    imports: '../../../ui/src/button',
    target: 'packages/ui/src/button.tsx',
  },
  {
    rule: 'ui-presentational',
    file: 'packages/ui/src/loader.tsx',
    imports: 'superjson',
  },
  {
    rule: 'web-through-use-cases',
    file: 'apps/web/app/shortcut.ts',
    imports: '../../../packages/db/src/index',
    target: 'packages/db/src/index.ts',
  },
  {
    rule: 'routes-through-caller',
    file: 'apps/web/app/routes/vendors.tsx',
    imports: '../../../../packages/use-cases/src/vendors/index',
    target: 'packages/use-cases/src/vendors/index.ts',
  },
  {
    rule: 'apps-are-islands',
    file: 'apps/worker/src/bridge.ts',
    imports: '../../web/app/format',
    target: 'apps/web/app/format.ts',
  },
  {
    rule: 'worker-db-for-relay-only',
    file: 'apps/worker/src/handlers/shortcut.ts',
    imports: '../../../../packages/db/src/index',
    target: 'packages/db/src/index.ts',
  },
  {
    rule: 'rooms-by-their-index-from-outside',
    file: 'apps/worker/src/window.ts',
    imports: '../../../packages/use-cases/src/findings/close-finding',
    target: 'packages/use-cases/src/findings/close-finding.ts',
  },
  {
    rule: 'only-access-opens-a-scope',
    file: 'packages/use-cases/src/vendors/forge.ts',
    imports: '../../../db/src/scope',
    target: 'packages/db/src/scope.ts',
  },
  {
    rule: 'nothing-imports-tests',
    file: 'packages/db/src/borrowed.ts',
    imports: '../../../test/factories/vendor',
    target: 'test/factories/vendor.ts',
  },
]

/** Imports that are right, one for each thing that a rule must leave alone. */
const allowed: readonly (readonly [string, string])[] = [
  ['packages/questionnaires/src/pack.ts', 'zod'],
  ['packages/questionnaires/src/pack.test.ts', 'node:fs'],
  ['packages/db/src/pool.ts', 'pg'],
  ['packages/db/src/reader.ts', '../../questionnaires/src/pack'],
  ['packages/use-cases/src/vendors/list-vendors.ts', '../../../db/src/index'],
  ['packages/use-cases/src/vendors/with-findings.ts', '../findings/index'],
  ['packages/use-cases/src/access/authorize.ts', '../../../db/src/scope'],
  ['packages/ui/src/card.tsx', 'react'],
  ['apps/web/app/routes/home.tsx', '../../../../packages/use-cases/src/vendors/vendor.schema'],
  ['apps/web/app/api/vendors.ts', '../../../../packages/use-cases/src/vendors/index'],
  ['apps/web/app/sessions/adapter.ts', 'lucia'],
  ['apps/worker/src/relay/relay.ts', '../../../../packages/db/src/index'],
  ['apps/worker/src/queue.ts', 'bullmq'],
]

const PART = 'apps/web/app/part.ts'

let folder = ''
let found: { rule: string; from: string }[] = []

/** A tiny project with the same floors; the packages from npm are the real ones. */
async function plant(file: string, imports: string, target?: string) {
  await write(file, `import '${imports}'\nexport const planted = 1\n`)
  if (target !== undefined) await write(target, 'export const innocent = 1\n')
}

async function write(file: string, text: string) {
  await mkdir(path.dirname(path.join(folder, file)), { recursive: true })
  await writeFile(path.join(folder, file), text)
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'dependency-rules-'))
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  await write('tsconfig.json', '{ "compilerOptions": { "moduleResolution": "Bundler", "module": "ESNext" } }')
  await write('packages/use-cases/src/vendors/vendor.schema.ts', 'export const schema = 1\n')
  await write('packages/use-cases/src/findings/index.ts', 'export const findings = 1\n')
  for (const { file, imports, target } of planted) await plant(file, imports, target)
  for (const [file, imports] of allowed) await plant(file, imports)
  await write('packages/db/src/hen.ts', "import { egg } from './egg'\nexport const hen = () => egg\n")
  await write('packages/db/src/egg.ts', "import { hen } from './hen'\nexport const egg = () => hen\n")
  await write('apps/web/app/page.ts', "import { part } from './part'\nexport const page = () => part\n")
  await write(PART, "import type { page } from './page'\nexport const part = (p: typeof page) => p\n")
  const { tsConfig: _ofTheProject, ...options } = project.options
  const { output } = await cruise(['apps', 'packages', 'test'], {
    ...options,
    baseDir: folder,
    ruleSet: { forbidden: project.forbidden },
    validate: true,
  })
  if (typeof output === 'string') throw new Error('dependency-cruiser answered with text instead of a result')
  found = output.summary.violations.map((violation) => ({ rule: violation.rule.name, from: violation.from }))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('dependency rules', () => {
  it.each(planted)('$rule is broken by $file', ({ rule, file }) => {
    expect(found.filter((violation) => violation.from === file).map((violation) => violation.rule)).toContain(rule)
  })

  it('no-cycle is broken by two files that import each other', () => {
    const cycles = found.filter((violation) => violation.rule === 'no-cycle').map((violation) => violation.from)
    expect(cycles).toEqual(expect.arrayContaining(['packages/db/src/egg.ts']))
  })

  it('a type may refer back to the file that uses it', () => {
    expect(found.filter((violation) => violation.from === PART)).toEqual([])
  })

  it.each(allowed)('%s may import %s', (file) => {
    expect(found.filter((violation) => violation.from === file)).toEqual([])
  })

  it('has a planted violation for every rule', () => {
    const covered = new Set([...planted.map((one) => one.rule), 'no-cycle'])
    expect(project.forbidden.map((rule) => rule.name).filter((name) => !covered.has(name))).toEqual([])
  })

  it('says in every comment what to do', () => {
    expect(project.forbidden.filter((rule) => rule.comment.length < 60).map((rule) => rule.name)).toEqual([])
  })
})
