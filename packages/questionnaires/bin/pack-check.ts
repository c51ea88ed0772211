import { readFileSync } from 'node:fs'
import { parse as parseYaml } from 'yaml'
import { checkPacks, type Finding, type Pack, packs, parsePack, shipped } from '../src/index'

const usage = 'usage: npm run -s pack:check -- FILE…    (JSON or YAML; the id of a shipped pack may stand for a file)'

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
function read(file: string): Pack | undefined {
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

const files = process.argv.slice(2)
if (files.length === 0) {
  process.stderr.write(`${usage}\n`)
  process.exit(2)
}

const all: Pack[] = []
let errors = 0
for (const file of files) {
  const pack = read(file)
  if (!pack) {
    errors++
    continue
  }
  all.push(pack)
  const alone = checkPacks([pack], shipped, packs.dmf)
  say(file, alone)
  errors += alone.filter((each) => each.severity === 'error').length
}
if (all.length > 1) {
  const composed = checkPacks(all, shipped, packs.dmf).filter((each) => each.severity === 'error')
  say('composed', composed)
  errors += composed.length
}
process.stdout.write(errors === 0 ? `${all.length} checked, no errors\n` : `${errors} errors\n`)
process.exitCode = errors === 0 ? 0 : 2
