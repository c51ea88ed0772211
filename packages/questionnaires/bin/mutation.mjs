// Mutation testing of the engine, a room at a time: npm run mutation [-- ROOM …]
// Each room's mutants are judged by its own tests, or by the rooms named here that lean on it. Prints the share found per
// room and of all; what was measured stays in .stryker-tmp/rooms, so that a run goes on where the last one stopped.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const ROOMS = path.join(ROOT, 'packages/questionnaires/src')
const KEPT = path.join(ROOT, '.stryker-tmp/rooms')
/** Stryker's own name of its report. */
const REPORT = path.join(ROOT, 'reports/mutation/mutation.json')
const GOAL = 0.85

/** Tests beside a room's own, as patterns below packages/questionnaires. */
const JUDGES = {
  applicability: ['src/scoring', '../../test/scoring-cases'],
  asked: ['src/draft', 'src/content'],
  bundle: ['bin'],
  completeness: ['src/scoring', '../../test/scoring-cases'],
  compose: ['src/scoring', 'src/lint', '../../test/scoring-cases'],
  inherent: ['src/compose', 'src/content', '../../test/scoring-cases'],
  model: ['src/lint', 'src/exchange', 'src/input'],
  scoring: ['../../test/scoring-cases'],
}

const named = process.argv.slice(2)
const all = readdirSync(ROOMS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'content')
  .map(({ name }) => name)
const wrong = named.find((room) => !all.includes(room))
if (wrong !== undefined) {
  console.error(`There is no room ${wrong}; the rooms are ${all.join(', ')}.`)
  process.exit(2)
}

mkdirSync(KEPT, { recursive: true })
const total = { found: 0, mutants: 0 }
for (const room of named.length > 0 ? named : all) {
  const kept = path.join(KEPT, `${room}.json`)
  // A room that is named is measured anew.
  if (named.length > 0) rmSync(kept, { force: true })
  if (!existsSync(kept)) measure(room, kept)
  const share = countIn(kept)
  total.found += share.found
  total.mutants += share.mutants
  console.log(`${room.padEnd(16)} ${percent(share)}`)
}
console.log(`${'all'.padEnd(16)} ${percent(total)}`)
process.exitCode = total.found >= GOAL * total.mutants ? 0 : 1

function measure(room, kept) {
  const judges = [`src/${room}`, ...(JUDGES[room] ?? [])].map(
    (place) => `packages/questionnaires/${place}/**/*.test.ts`,
  )
  const mutate = [`${room}/**/*.ts`, `!${room}/**/*.test.ts`, `!${room}/**/index.ts`].map((pattern) =>
    pattern.replace(/^(!?)/, '$1packages/questionnaires/src/'),
  )
  rmSync(REPORT, { force: true })
  const { status } = spawnSync(
    path.join(ROOT, 'node_modules/.bin/stryker'),
    ['run', 'packages/questionnaires/stryker.config.json', '--mutate', mutate.join(',')],
    { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, JUDGES: judges.join(',') } },
  )
  if (status !== 0 || !existsSync(REPORT))
    throw new Error(`${room} could not be measured: Stryker ended with ${status}.`)
  renameSync(REPORT, kept)
}

/** A mutant that made the tests run on for ever was found too; one that can't be reached by a test wasn't. */
function countIn(kept) {
  const { files } = JSON.parse(readFileSync(kept, 'utf8'))
  const states = Object.values(files).flatMap((file) => file.mutants.map(({ status }) => status))
  const count = (...names) => states.filter((status) => names.includes(status)).length
  const caught = count('Killed', 'Timeout')
  return { found: caught, mutants: caught + count('Survived', 'NoCoverage') }
}

function percent(share) {
  return `${((100 * share.found) / Math.max(1, share.mutants)).toFixed(1)} %  ${share.found} of ${share.mutants}`
}
