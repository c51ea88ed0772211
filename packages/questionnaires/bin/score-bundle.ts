import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { bundleContent, bundleText, bytesToSign, packs, readScoreInput, shipped } from '../src/index'
import { readJson, refuse } from './read-input'

/** Writes the score bundle of a score input to standard output, signed with an Ed25519 key (PKCS 8, PEM). */
const usage =
  'usage: npm run -s score:bundle -- FILE --key PRIVATE-KEY.pem --organisation NAME    (- reads standard input)'

function readKey(name: string): KeyObject {
  try {
    const key = createPrivateKey(readFileSync(name))
    if (key.asymmetricKeyType === 'ed25519') return key
    return refuse([{ path: '--key', message: `expected an Ed25519 key, not ${String(key.asymmetricKeyType)}` }])
  } catch (error) {
    return refuse([
      { path: '--key', message: `no private key: ${error instanceof Error ? error.message : String(error)}` },
    ])
  }
}

/** The 32 bytes of the key, in hexadecimal: the last of its standard form. */
const publicKeyOf = (key: KeyObject): string =>
  createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex')

const { values, positionals } = parseArgs({
  options: { key: { type: 'string' }, organisation: { type: 'string' } },
  allowPositionals: true,
})
const [name, ...more] = positionals
if (name === undefined || more.length > 0 || values.key === undefined || values.organisation === undefined) {
  process.stderr.write(`${usage}\n`)
  process.exitCode = 2
} else {
  const read = readScoreInput(readJson(name), { packs, elsewhere: shipped })
  if ('problems' in read) refuse(read.problems)
  const key = readKey(values.key)
  const signer = { organisation: values.organisation, publicKey: publicKeyOf(key) }
  const content = bundleContent(read.ok.questionnaire, read.ok.input, signer)
  process.stdout.write(bundleText(content, sign(null, bytesToSign(content), key).toString('hex')))
}
