import { spawn } from 'node:child_process'
import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { explain } from '../start/sentence.mjs'
import { ROOT } from '../start/settings.mjs'
import { build, ensureInstalled, generate } from '../start/workspace.mjs'
import { closingLine, countTests } from './counts.mjs'
import { STEPS } from './steps.mjs'

const REPORTS = path.join(ROOT, 'test-results', 'reports')
/** No step may hold the run for longer: one that hangs ends here. The whole is meant to end within 25 minutes. */
const STEP_LIMIT = 18 * 60_000

/** @param {string[]} args of the command line */
export async function runAll(args) {
  const steps = chooseSteps(args)
  const total = { passed: 0, failed: 0, skipped: 0 }
  const table = []
  const figures = []
  const began = Date.now()
  const add = (title, result) => {
    for (const key of Object.keys(total)) total[key] += result.counts[key]
    figures.push(...result.figures)
    table.push({ title, ...result })
  }
  try {
    await prepare(add)
    const isCheck = (step) => step.counts === 'check'
    const builds = steps.some((step) => step.counts === 'playwright')
      ? [() => asCheck('Production build', build, add)]
      : []
    const checks = steps.filter(isCheck).map((step) => async () => add(step.title, await runStep(step)))
    await twoAtATime([...builds, ...checks])
    for (const step of steps.filter((each) => !isCheck(each))) add(step.title, await runStep(step))
  } catch (error) {
    console.error(explain(error, ROOT))
    total.failed += 1
  }
  printSummary(table, figures, Date.now() - began)
  console.log(closingLine(total))
  process.exitCode = total.failed === 0 ? 0 : 1
}

function chooseSteps(args) {
  const only = args.flatMap((argument, index) => (argument === '--only' ? [args[index + 1]] : []))
  const known = STEPS.map((step) => step.name)
  const wrong = only.find((name) => !known.includes(name))
  const option = args.find((argument) => argument.startsWith('-') && !['--only', '--no-browser'].includes(argument))
  if (wrong !== undefined || option !== undefined || (args.includes('--only') && only.includes(undefined))) {
    console.error(`Usage: npm test -- [--no-browser] [--only <step>]; the steps are ${known.join(', ')}.`)
    process.exit(2)
  }
  return STEPS.filter(
    (step) =>
      (only.length === 0 || only.includes(step.name)) &&
      !(args.includes('--no-browser') && step.counts === 'playwright'),
  )
}

/** What every step stands on. */
async function prepare(add) {
  await rm(REPORTS, { recursive: true, force: true })
  await mkdir(REPORTS, { recursive: true })
  await ensureInstalled((line) => console.log(line))
  await asCheck('Database client', generate, add)
}

/** A failed build is a failed test, and the steps that don't need it still run. */
async function asCheck(title, work, add) {
  const began = Date.now()
  const failure = await work().then(
    () => null,
    (error) => error,
  )
  console.log(`\n── ${title}`)
  if (failure !== null) console.error(explain(failure, ROOT))
  const counts = failure === null ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }
  add(title, { counts, figures: [], milliseconds: Date.now() - began })
}

/** Most checks keep one core busy: two run beside each other, each printed whole once it is done. */
async function twoAtATime(tasks) {
  const waiting = [...tasks]
  const lane = async () => {
    for (let task = waiting.shift(); task; task = waiting.shift()) await task()
  }
  await Promise.all([lane(), lane()])
}

async function runStep(step) {
  const report = path.join(REPORTS, `${step.name}.json`)
  const isShownLater = step.counts === 'check'
  const began = Date.now()
  if (!isShownLater) console.log(`\n── ${step.title}`)
  const { code, output } = await runNode(
    step,
    report,
    isShownLater ? () => undefined : (stream, chunk) => stream.write(chunk),
  )
  if (isShownLater) console.log(`\n── ${step.title}\n${output.trimEnd()}`)
  const counts = await countTests(step.counts, code, report)
  const milliseconds = Date.now() - began
  console.log(`   ${outcome(counts)} in ${seconds(milliseconds)}`)
  // Figures that tests measure, such as `isolation: 8600 checked, 0 failed`, are said again at the end.
  const figures = output.match(/^[ \t]*[a-z][\w -]*: \d+ checked, \d+ failed\b.*$/gm) ?? []
  return { counts, milliseconds, figures: figures.map((line) => line.trim()) }
}

function runNode(step, report, show) {
  const reporters =
    step.counts === 'vitest' ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : []
  const env = {
    ...process.env,
    PATH: `${path.join(ROOT, 'node_modules', '.bin')}${path.delimiter}${process.env.PATH ?? ''}`,
    CI: process.env.CI || 'true',
    FORCE_COLOR: process.stdout.isTTY ? '1' : '0',
    NODE_OPTIONS: '--max-old-space-size=4096',
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  }
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...step.args, ...reporters], {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const collect = (stream) => (chunk) => {
      output += chunk
      show(stream, chunk)
    }
    child.stdout.setEncoding('utf8').on('data', collect(process.stdout))
    child.stderr.setEncoding('utf8').on('data', collect(process.stderr))
    const limit = setTimeout(() => {
      console.error(`   ${step.title}: not done after ${seconds(STEP_LIMIT)}; stopped, and counted as failed.`)
      child.kill('SIGTERM')
      setTimeout(() => child.kill('SIGKILL'), 20_000).unref()
    }, STEP_LIMIT)
    child.once('close', (code) => {
      clearTimeout(limit)
      resolve({ code: code ?? 1, output })
    })
  })
}

function printSummary(table, figures, milliseconds) {
  const width = Math.max(0, ...table.map((row) => row.title.length))
  console.log('\n── Summary')
  for (const row of table) {
    console.log(`   ${row.title.padEnd(width)}  ${seconds(row.milliseconds).padStart(8)}  ${outcome(row.counts)}`)
  }
  for (const line of figures) console.log(`   ${line}`)
  console.log(`   ${'All'.padEnd(width)}  ${seconds(milliseconds).padStart(8)}\n`)
}

const outcome = ({ passed, failed, skipped }) =>
  failed > 0
    ? `FAILED: ${failed} failed, ${passed} passed, ${skipped} skipped`
    : `${passed} passed${skipped > 0 ? `, ${skipped} skipped` : ''}`

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`
