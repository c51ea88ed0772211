import { allStatements, checkChanges, checkLaw, contentChanges, type LawFinding, packs, shippedLaw } from '../src/index'

const usage = 'usage: npm run -s law:check [-- --months N] [--as-of YYYY-MM-DD]'

/** The value after an option; undefined where it isn't given. */
function option(name: string): string | undefined {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : (process.argv[at + 1] ?? '')
}

const staleMonths = Number(option('--months') ?? 6)
const asOf = option('--as-of') ?? new Date().toISOString().slice(0, 10)
if (!Number.isInteger(staleMonths) || staleMonths < 1 || !/^\d{4}-\d{2}-\d{2}$/.test(asOf)) {
  process.stderr.write(`${usage}\n`)
  process.exit(2)
}

function say({ severity, place, message }: LawFinding): void {
  process.stdout.write(`law: ${severity}: ${place}: ${message}\n`)
}

const law = shippedLaw()
const changes = contentChanges()
const logged = checkChanges({
  changes,
  packs: Object.values(packs),
  jurisdictions: law.jurisdictions.map(({ code }) => code),
  statements: allStatements(law),
}).map((each): LawFinding => ({ severity: 'error', ...each }))
const findings = [...checkLaw(law, { packs: Object.values(packs), asOf, staleMonths }), ...logged]
findings.forEach(say)
for (const { code, clocks, transfers } of law.jurisdictions) {
  const figures = clocks.filter((clock) => clock.amount !== null).length
  const told = `${clocks.length} clocks (${figures} with a figure), ${transfers.mechanisms.length} mechanisms, ${transfers.filings.length} filings`
  process.stdout.write(`${code}: ${told}\n`)
}
const errors = findings.filter((each) => each.severity === 'error').length
const statements = `${law.jurisdictions.length} jurisdictions, ${law.instruments.length} instruments, ${law.clauses.clauses.length} clauses, ${changes.length} changes logged`
process.stdout.write(errors === 0 ? `${statements}, no errors\n` : `${errors} errors\n`)
process.exitCode = errors === 0 ? 0 : 2
