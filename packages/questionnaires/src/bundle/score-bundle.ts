import { canonicalHash, canonicalJson } from '../compose/canonical'
import type { Questionnaire } from '../compose/questionnaire'
import { explain, type Explanation } from '../scoring/explain'
import type { ScoreInput } from '../scoring/row'

export const bundleFormat = 'rantai-score-bundle/1'

/** What a bundle says: who decided, on what, and what came out; the signature stands beside it. */
export type BundleContent = {
  format: typeof bundleFormat
  /** The organisation whose decision it is, and its Ed25519 public key: 32 bytes in lower-case hexadecimal. */
  signer: { organisation: string; publicKey: string }
  /** Whose answers were scored, for which service. Signed like the rest; nothing is computed from it. */
  subject?: { vendor: string; engagement: string; score: 'submitted' | 'decided' } | undefined
  questionnaire: Questionnaire
  /** Facts, answers with the digests of their evidence, exceptions, and the day they were scored for. */
  input: ScoreInput
  /** As `npm run score` prints it. */
  result: Omit<Explanation, 'rules'>
}
/** A bundle: its content, and the 64 bytes of the signature over the content's canonical JSON, in hexadecimal. */
export type ScoreBundle = BundleContent & { signature: string }

/** Scores the input and puts together what there is to sign. */
export function bundleContent(
  questionnaire: Questionnaire,
  input: ScoreInput,
  signer: BundleContent['signer'],
): BundleContent {
  const { rules: _, ...result } = explain(questionnaire, input)
  return { format: bundleFormat, signer, questionnaire, input, result }
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The bytes that are signed. */
export const bytesToSign = (content: BundleContent): Uint8Array => bytesOf(canonicalJson(content))

/** The bundle as it is written: canonical JSON without a line break, so that not one byte can be otherwise. */
export const bundleText = (content: BundleContent, signature: string): string =>
  canonicalJson({ ...content, signature })

/** Checks an Ed25519 signature; all three as bytes. Comes from outside, for this package holds no cryptography of keys. */
export type CheckSignature = (signed: Uint8Array, signature: Uint8Array, publicKey: Uint8Array) => boolean

export type CheckedBundle = {
  /** What is wrong, in words for whoever was given the bundle; empty where it is sound. */
  problems: string[]
  /** Undefined where it can't be read. */
  bundle: ScoreBundle | undefined
}

/**
 * Checks that a bundle is written canonically, that its signature is its signer's, that the questionnaire has the hash it
 * says, and that scoring the input gives the result it says. Whether the key is the organisation's is for the caller to
 * compare with what the organisation publishes.
 */
export function checkBundle(text: string, checkSignature: CheckSignature): CheckedBundle {
  const bundle = readBundle(text)
  if (!bundle) return { problems: ['This is not a score bundle.'], bundle: undefined }
  const problems: string[] = []
  if (canonicalJson(bundle) !== text)
    problems.push('The file is not canonical JSON: it was changed after it was written.')
  const { signature, ...content } = bundle
  const [given, key] = [bytesOfHex(signature, 64), bytesOfHex(bundle.signer.publicKey, 32)]
  if (!given || !key || !checkSignature(bytesToSign(content), given, key))
    problems.push("The signature is not the signer's: the content or the signature was changed.")
  problems.push(...contentProblems(content))
  return { problems, bundle }
}

function contentProblems({ questionnaire, input, result }: BundleContent): string[] {
  const problems: string[] = []
  const { hash, ...composed } = questionnaire
  if (canonicalHash(composed) !== hash) problems.push('The questionnaire does not have the hash it says.')
  try {
    const { rules: _, ...right } = explain(questionnaire, input)
    const wrong = fieldsThatDiffer(right, result)
    if (wrong.length > 0) problems.push(`Scoring the answers gives another result: ${wrong.join(', ')}.`)
  } catch (error) {
    problems.push(`The answers can't be scored: ${error instanceof Error ? error.message : String(error)}`)
  }
  return problems
}

function fieldsThatDiffer(right: object, said: object): string[] {
  const [expected, given] = [new Map(Object.entries(right)), new Map(Object.entries(said))]
  const names = [...new Set([...expected.keys(), ...given.keys()])].sort()
  return names.filter(
    (name) => canonicalJson([expected.get(name) ?? null]) !== canonicalJson([given.get(name) ?? null]),
  )
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The bundle in a text, as far as its outer shape goes; what is inside is for the signature and the scoring to say. */
function readBundle(text: string): ScoreBundle | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!isRecord(value) || value.format !== bundleFormat || typeof value.signature !== 'string') return undefined
  const { signer, questionnaire, input, result } = value
  if (!isRecord(signer) || typeof signer.organisation !== 'string' || typeof signer.publicKey !== 'string')
    return undefined
  if (!isRecord(questionnaire) || !isRecord(input) || !isRecord(result)) return undefined
  return value as ScoreBundle
}

/** Bytes in lower-case hexadecimal; undefined where there are more, fewer, or it is something else. */
function bytesOfHex(text: string, length: number): Uint8Array | undefined {
  if (text.length !== 2 * length || !/^[0-9a-f]*$/.test(text)) return undefined
  return Uint8Array.from({ length }, (_, i) => Number.parseInt(text.slice(2 * i, 2 * i + 2), 16))
}
