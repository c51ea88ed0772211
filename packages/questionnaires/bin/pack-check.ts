import { readFileSync } from 'node:fs'
import { parse as parseYaml } from 'yaml'
import { checkPacks, type Finding, type Pack, packs, parsePack, shipped } from '../src/index'
import { checkPairs, countsOf } from '../src/lint/check-all'

function say(file: string, findings: readonly Finding[]): void {
  for (const { severity, pack, place, message } of findings) {
    process.stdout.write(`${file}: ${severity}: ${pack} ${place}: ${message}\n`)
  }
}

function readText(file: string): unknown {
  const text = readFileSync(file, 'utf8')
  return file.endsWith('.yaml') || file.endsWith('.yml') ? (parseYaml(text) as unknown) : JSON.parse(text)
}

/** Reads one pack and says what is wrong with its shape; undefined where it can't be read. */
function readPack(file: string): Pack | undefined {
  if (Object.hasOwn(packs, file)) return packs[file]
  try {
    const parsed = parsePack(readText(file))
    if ('pack' in parsed) return parsed.pack
    for (const { path, message } of parsed.problems) process.stdout.write(`${file}: error: ${path}: ${message}\n`)
  } catch (error) {
    process.stdout.write(`${file}: error: can't be read: ${error instanceof Error ? error.message : String(error)}\n`)
  }
  return undefined
}

/** A count with its word: "1 cap", "2 caps". */
const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`

function sayCounts(pack: Pack): void {
  const { id, version, questions, scored, caps, knockOuts, levels, clocks } = countsOf(pack)
  const parts = [
    `${counted(questions, 'question')} (${scored} scored)`,
    counted(caps, 'cap'),
    counted(knockOuts, 'knock-out'),
    counted(levels, 'level'),
    counted(clocks, 'clock'),
  ]
  process.stdout.write(`${id} ${version}: ${parts.join(', ')}\n`)
}

/** Each pack alone, with its counts, then every two composed; returns the number of errors. */
function checkTogether(all: readonly Pack[]): number {
  const alone = all.map((pack) => {
    sayCounts(pack)
    const findings = checkPacks([pack], shipped, packs.dmf)
    say(pack.id, findings)
    return findings.filter((each) => each.severity === 'error').length
  })
  if (all.length < 2) return alone.reduce((sum, each) => sum + each, 0)
  const pairs = checkPairs(all, shipped, packs.dmf)
  for (const { ids, errors } of pairs) say(ids.join(' + '), errors)
  const whole = checkPacks(all, shipped, packs.dmf).filter((each) => each.severity === 'error')
  say('all together', whole)
  process.stdout.write(`${counted(pairs.length, 'pair')} composed, and all ${all.length} together\n`)
  return [...alone, ...pairs.map((pair) => pair.errors.length), whole.length].reduce((sum, each) => sum + each, 0)
}

// Files in JSON or YAML; the id of a shipped pack may stand for a file. Without any, or with "all", every shipped pack.
const given = process.argv.slice(2)
const files = given.length === 0 || (given.length === 1 && given[0] === 'all') ? Object.keys(packs) : given
const read = files.map(readPack)
const all = read.filter((pack) => pack !== undefined)
const errors = read.length - all.length + checkTogether(all)
process.stdout.write(errors === 0 ? `${all.length} checked, no errors\n` : `${counted(errors, 'error')}\n`)
process.exitCode = errors === 0 ? 0 : 2
