import path from 'node:path'
import { ROOT } from '../start/settings.mjs'

const bin = (name, entry) => path.join(ROOT, 'node_modules', name, entry)

/**
 * @typedef {object} Step
 * @property {string} name as given to --only
 * @property {string} title
 * @property {string[]} args of node
 * @property {'check' | 'vitest' | 'playwright'} counts a check is one test; the others say how many they ran
 */

/** @type {(name: string, title: string, args: string[]) => Step} */
const check = (name, title, args) => ({ name, title, args, counts: 'check' })

/** @type {(name: string, title: string) => Step} */
const vitest = (name, title) => ({
  name,
  title,
  args: [bin('vitest', 'vitest.mjs'), 'run', '--project', name],
  counts: 'vitest',
})

/** In the order they run: what is quick and says most comes first. @type {Step[]} */
export const STEPS = [
  check('format', 'Format (prettier)', [bin('prettier', 'bin/prettier.cjs'), '--check', '--log-level=warn', '.']),
  check('lint', 'Lint (oxlint, type-aware)', [bin('oxlint', 'bin/oxlint'), '--type-aware']),
  check('types', 'Types (tsc)', [bin('typescript', 'bin/tsc'), '--noEmit', '-p', 'tsconfig.json']),
  check('dependencies', 'Who imports whom (dependency-cruiser)', [
    bin('dependency-cruiser', 'bin/dependency-cruise.mjs'),
    '--config',
    '.dependency-cruiser.cjs',
    'apps',
    'packages',
    'test',
  ]),
  check('unused', 'Unused and unlisted (knip)', [bin('knip', 'bin/knip.js')]),
  vitest('unit', 'Unit and property tests'),
  vitest('architecture', 'Architecture tests'),
  vitest('db', 'Database tests (a cloned database per worker)'),
  vitest('tenancy', 'Tenancy tests'),
  vitest('isolation', 'Isolation tests (every procedure and route × everyone)'),
  {
    name: 'journeys',
    title: 'Journeys in the browser (with axe)',
    args: [bin('@playwright/test', 'cli.js'), 'test', '--reporter=list,json'],
    counts: 'playwright',
  },
]
