import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { linesWith, root, sourceFiles, sourceFolders } from './source-files'

const CODE = ['.ts', '.tsx', '.mjs', '.cjs', '.css']
const floors = ['apps', 'packages', 'scripts', 'test']
const thisFile = 'test/architecture/house-rules.test.ts'
const code = sourceFiles(floors, CODE).filter((file) => file.name !== thisFile)
const product = code.filter((file) => !file.name.startsWith('test/') && !/\.test\.tsx?$/.test(file.name))

/** Over 300 lines, each with why it is one thing. Content of questionnaires is data and isn't counted. */
const LONG_FILES: Record<string, string> = {
  'apps/worker/src/mail/words/id.ts': 'a text of a mail and its translation each, as in every language',
  'apps/worker/src/mail/words/ms.ts': 'a text of a mail and its translation each, as in every language',
  'apps/worker/src/mail/words/th.ts': 'a text of a mail and its translation each, as in every language',
  'apps/worker/src/mail/words/vi.ts': 'a text of a mail and its translation each, as in every language',
  'packages/use-cases/src/invitations/replace-contact.db.test.ts':
    'one way after another to other people’s drafts, from one stage',
  'test/tenancy/abuse.test.ts': 'one short attack after another, in the order of the list they come from',
  'test/tenancy/matrix.ts': 'table × scope as one table, held against the catalogue',
  'test/tenancy/named-lists.ts': 'one line each for what the database holds, compared with its catalogue',
}
const MOST_LINES = 300

const COLOUR =
  /['"`:\s(,]#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b(?!['"]?\s*(?:in|of)\b)|\b(?:rgba?|hsla?|oklch|oklab|lab|lch)\(/i
const COLOUR_HOME = /^packages\/ui\/src\/styles\/tokens\.css$/

/** The one file of each app that reads the environment (rule 16 of how the code reads). */
const SETTINGS = /^apps\/[^/]+\/(?:[a-z]+\/)?settings(?:\.server)?\.ts$/
/** Programs that a person or another program starts, and files that a tool reads (the route config is one). */
const PROGRAMS = /(^scripts\/|^test\/|\/bin\/|\.config\.ts$|\/build[\w-]*\.mjs$|^apps\/web\/app\/routes\.ts$)/

const BANNED_NAMES = /(^|\/)(utils?|helpers?|misc|common|managers?|lib|shared)(\/|\.tsx?$|$)/i

describe('house rules', () => {
  it('colours are written down in tokens.css alone', () => {
    const screens = product.filter(
      (file) => /^(packages\/ui|apps\/web)\//.test(file.name) && !COLOUR_HOME.test(file.name),
    )
    expect(linesWith(screens, COLOUR)).toEqual([])
  })

  it('the environment is read in one settings file per app', () => {
    const readers = product.filter(
      (file) => /process\.env\b/.test(withoutComments(file.text)) && !PROGRAMS.test(file.name),
    )
    expect(readers.map((file) => file.name).filter((name) => !SETTINGS.test(name))).toEqual([])
    for (const app of ['apps/web', 'apps/worker']) {
      expect(readers.filter((file) => file.name.startsWith(`${app}/`)).map((file) => file.name).length).toBeLessThan(2)
    }
  })

  it('files stay below 300 lines, but for those listed with their reason', () => {
    const long = code
      .filter(({ name }) => !/^(packages\/questionnaires\/src\/content|apps\/web\/app\/locale\/words)\//.test(name))
      .filter((file) => file.text.split('\n').length - 1 > MOST_LINES)
      .map((file) => file.name)
    expect(long.filter((name) => LONG_FILES[name] === undefined)).toEqual([])
  })

  it('the list of long files names no file that is gone or short again', () => {
    const lines = new Map(code.map((file) => [file.name, file.text.split('\n').length - 1]))
    expect(Object.keys(LONG_FILES).filter((name) => (lines.get(name) ?? 0) <= MOST_LINES)).toEqual([])
  })

  it('nothing is named after being useful: a file or folder is named for what it holds', () => {
    const names = [...sourceFolders(floors), ...code.map((file) => file.name)]
    expect(names.filter((name) => BANNED_NAMES.test(name))).toEqual([])
  })

  it('nothing is left for later', () => {
    expect(linesWith(code, /\b(TODO|FIXME|XXX|HACK)\b/)).toEqual([])
  })

  it('no check is switched off without a reason on the same line', () => {
    expect(linesWith(code, /@ts-(ignore|nocheck)|@ts-expect-error\s*$/)).toEqual([])
    expect(linesWith(code, /(eslint|oxlint)-disable(?!.* -- .{10,})/)).toEqual([])
    expect(linesWith(code, /prettier-ignore(?!.* -- .{10,})/)).toEqual([])
  })

  it('no test is left out or alone', () => {
    expect(
      linesWith(
        code.filter((file) => /\.(test|spec)\.tsx?$/.test(file.name)),
        /\b(it|test|describe)\.(only|todo)\b/,
      ),
    ).toEqual([])
  })

  it('no address of one machine is written down', () => {
    const written = [...code, ...sourceFiles(['docs'], ['.md'])]
    expect(linesWith(written, /(^|[\s'"`(])\/(work|home|Users)\/\w/)).toEqual([])
  })
})

describe('documents', () => {
  const decisions = sourceFiles(['docs'], ['.md']).filter((file) => file.name.startsWith('docs/decisions/'))
  const records = decisions.filter((file) => /\/\d{3}-/.test(file.name))

  it('every decision has a number of its own, a date, a status and the three parts', () => {
    const numbers = records.map((file) => /\/(\d{3})-/.exec(file.name)?.[1])
    expect(new Set(numbers).size).toBe(numbers.length)
    const incomplete = records.filter(
      ({ text }) =>
        !/^# \d{3} /.test(text) ||
        !['Date:', 'Status:', 'Context:', 'Decision:', 'Consequences:'].every((part) => text.includes(part)),
    )
    expect(incomplete.map((file) => file.name)).toEqual([])
  })

  it('links between documents lead somewhere', () => {
    const broken = sourceFiles(['docs', 'apps', 'packages'], ['.md']).flatMap(({ name, text }) =>
      [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
        .map((match) => match[1] ?? '')
        .filter((target) => !existsSync(path.resolve(root, path.dirname(name), target)))
        .map((target) => `${name} → ${target}`),
    )
    expect(broken).toEqual([])
  })

  it('every dependency has its line, and every line its dependency', () => {
    const text = decisions.find((file) => file.name === 'docs/decisions/dependencies.md')?.text ?? ''
    const firstCells = text
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.split('|')[1] ?? '')
    const described = firstCells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map((name) => name[1]))
    const declared = new Set(
      [
        '.',
        'apps/web',
        'apps/worker',
        'packages/db',
        'packages/questionnaires',
        'packages/ui',
        'packages/use-cases',
      ].flatMap(dependenciesOf),
    )
    expect([...declared].filter((name) => !described.includes(name)).sort(), 'without a line').toEqual([])
    expect(
      described.filter((name) => !declared.has(name ?? '')),
      'without a dependency',
    ).toEqual([])
  })
})

function dependenciesOf(folder: string): string[] {
  const [file] = sourceFiles([folder], ['/package.json']).filter(
    (one) => path.posix.normalize(one.name) === path.posix.join(folder, 'package.json'),
  )
  const { dependencies, devDependencies } = JSON.parse(file?.text ?? '{}') as Record<
    string,
    Record<string, string> | undefined
  >
  return Object.keys({ ...dependencies, ...devDependencies }).filter(
    (name) => !name.startsWith('@rantai/') && !name.startsWith('@types/'),
  )
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '')
}
