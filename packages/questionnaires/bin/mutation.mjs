// Mutation testing of the engine, a room at a time: npm run mutation [-- ROOM …]
// Each room's mutants are judged by its own tests; those that get away, by the rooms named here that lean on it. Prints the
// share found per room and of all; what was measured stays in .stryker-tmp/rooms, so that a run goes on where the last stopped.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const ROOMS = path.join(ROOT, 'packages/questionnaires/src')
const KEPT = path.join(ROOT, '.stryker-tmp/rooms')
/** Stryker's own name of its report. */
const REPORT = path.join(ROOT, 'reports/mutation/mutation.json')
const GOAL = 0.85
/** How long a property may try, in milliseconds; the second where the first is too short. */
const PROPERTY_MS = [700, 5_000]
const AWAY = ['Survived', 'NoCoverage']

/** Who judges what a room's own tests let through: folders of tests below packages/questionnaires. */
const JUDGES = {
  applicability: ['src/scoring', '../../test/scoring-cases'],
  asked: ['src/scoring', 'src/draft'],
  bundle: ['bin'],
  completeness: ['src/scoring', '../../test/scoring-cases'],
  compose: ['src/scoring', 'src/lint', '../../test/scoring-cases'],
  inherent: ['src/compose', 'src/content', '../../test/scoring-cases'],
  model: ['src/lint', 'src/exchange', 'src/input', 'src/compose'],
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
  const hasOwn = readdirSync(path.join(ROOMS, room), { recursive: true }).some((name) => name.endsWith('.test.ts'))
  const others = JUDGES[room] ?? []
  const mutants = run(room, hasOwn ? [`src/${room}`] : others, [
    `${room}/**/*.ts`,
    `!${room}/**/*.test.ts`,
    `!${room}/**/index.ts`,
  ])
  const awayIn = new Map()
  for (const mutant of mutants.filter((each) => AWAY.includes(each.status)))
    awayIn.set(mutant.file, (awayIn.get(mutant.file) ?? []).concat(`${mutant.from}-${mutant.to}`))
  if (hasOwn && others.length > 0 && awayIn.size > 0) {
    const lines = [...awayIn].flatMap(([file, all]) => [...new Set(all)].map((each) => `${file}:${each}`))
    const second = new Map(run(room, others, lines).map((each) => [each.id, each.status]))
    for (const mutant of mutants)
      if (AWAY.includes(mutant.status)) mutant.status = second.get(mutant.id) ?? mutant.status
  }
  writeFileSync(kept, JSON.stringify(mutants))
}

/** Mutants of these files, or lines of them, below src, as these tests found them. */
function run(room, places, mutate) {
  const judges = places.map((place) => `packages/questionnaires/${place}/**/*.test.ts`)
  const patterns = mutate.map((pattern) => pattern.replace(/^(!?)/, '$1packages/questionnaires/src/'))
  const args = ['run', 'packages/questionnaires/stryker.config.json', '--mutate', patterns.join(',')]
  rmSync(REPORT, { force: true })
  // A property that counts its cases needs longer where the machine is busy: then its tests fail before any mutant is made.
  for (const limit of PROPERTY_MS) {
    const env = { ...process.env, JUDGES: judges.join(','), PROPERTY_MS: String(limit) }
    const how = { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'], env }
    spawnSync(path.join(ROOT, 'node_modules/.bin/stryker'), args, how)
    if (existsSync(REPORT)) break
  }
  if (!existsSync(REPORT)) throw new Error(`${room} could not be measured; Stryker says above why.`)
  const { files } = JSON.parse(readFileSync(REPORT, 'utf8'))
  return Object.entries(files).flatMap(([name, { mutants }]) => {
    const file = path.relative(ROOMS, path.join(ROOT, name))
    return mutants.map(({ status: state, mutatorName, replacement, location: { start, end } }) => ({
      id: `${file}:${start.line}:${start.column}-${end.line}:${end.column} ${mutatorName} ${replacement}`,
      ...{ file, from: start.line, to: end.line, status: state },
    }))
  })
}

/** A mutant that made the tests run on for ever was found too; one that can't be reached by a test wasn't. */
function countIn(kept) {
  const states = JSON.parse(readFileSync(kept, 'utf8')).map(({ status }) => status)
  const count = (...names) => states.filter((status) => names.includes(status)).length
  const caught = count('Killed', 'Timeout')
  return { found: caught, mutants: caught + count(...AWAY) }
}

function percent(share) {
  return `${((100 * share.found) / Math.max(1, share.mutants)).toFixed(1)} %  ${share.found} of ${share.mutants}`
}
