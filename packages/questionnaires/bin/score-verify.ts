import { createPublicKey, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { checkBundle } from '../src/index'

/**
 * Checks a score bundle: whose signature it bears, and that its answers score what it says. Reads the one file it is
 * given and nothing else, no network and no database. Ends with 0 where all is sound, 1 where something is not, 2 where
 * it can't be read. With `--key` the signer's key must be this one, as the organisation publishes it.
 */
const usage = 'usage: npm run -s score:verify -- BUNDLE [--key PUBLIC-KEY-IN-HEX]'

/** Every Ed25519 public key in the standard form begins with these bytes (RFC 8410); the 32 of the key follow. */
const KEY_PREFIX = Buffer.from('302a300506032b6570032100', 'hex')

function isSignature(signed: Uint8Array, signature: Uint8Array, publicKey: Uint8Array): boolean {
  const der = Buffer.concat([KEY_PREFIX, publicKey])
  try {
    return verify(null, signed, createPublicKey({ key: der, format: 'der', type: 'spki' }), signature)
  } catch {
    return false
  }
}

function readText(name: string): string | undefined {
  try {
    return readFileSync(name === '-' ? 0 : name, 'utf8')
  } catch (error) {
    process.stderr.write(`can't read ${name}: ${error instanceof Error ? error.message : String(error)}\n`)
    return undefined
  }
}

const { values, positionals } = parseArgs({ options: { key: { type: 'string' } }, allowPositionals: true })
const [name, ...more] = positionals
const text = name === undefined || more.length > 0 ? undefined : readText(name)
if (text === undefined) {
  process.stderr.write(`${usage}\n`)
  process.exitCode = 2
} else {
  const { problems, bundle } = checkBundle(text, isSignature)
  if (bundle && values.key !== undefined && values.key !== bundle.signer.publicKey)
    problems.push(`It is signed with another key than ${values.key}.`)
  for (const problem of problems) process.stdout.write(`NOT VALID: ${problem}\n`)
  if (bundle && problems.length === 0) {
    const { signer, subject, questionnaire, input, result } = bundle
    const points = result.overall.capped === null ? 'nothing assessed' : `${Math.floor(result.overall.capped)} points`
    process.stdout.write(
      [
        `VALID: signed by ${signer.organisation}`,
        `key ${signer.publicKey}${values.key === undefined ? ': compare it with the one the organisation publishes' : ''}`,
        ...(subject ? [`${subject.vendor}, ${subject.engagement}: the score as it was ${subject.score}`] : []),
        `${questionnaire.packs.map((pack) => `${pack.id} ${pack.version}`).join(', ')}, as of ${input.asOf}`,
        `${points}, band ${result.overall.band ?? '–'}, residual ${result.residual ?? '–'}; recomputed and the same`,
        '',
      ].join('\n'),
    )
  }
  process.exitCode = problems.length === 0 ? 0 : 1
}
