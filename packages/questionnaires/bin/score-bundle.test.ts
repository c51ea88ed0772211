import { spawnSync } from 'node:child_process'
import { createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  bundleContent,
  bundleText,
  bytesToSign,
  canonicalHash,
  canonicalJson,
  type CheckSignature,
  checkBundle,
  type ScoreBundle,
} from '../src/index'
import { packOf, questionnaireOf } from '../test/small-pack'

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const spki = publicKey.export({ format: 'der', type: 'spki' })
const signer = { organisation: 'Selamat Insurance', publicKey: spki.subarray(-32).toString('hex') }
const check: CheckSignature = (signed, signature, key) => {
  const der = Buffer.concat([spki.subarray(0, -32), key])
  return verify(null, signed, createPublicKey({ key: der, format: 'der', type: 'spki' }), signature)
}

const pack = packOf({
  questions: [
    { id: 'A', text: { en: 'Is the cat’s name “ไทย”?' } },
    { id: 'B', evidence: { required: true } },
  ],
})
const questionnaire = questionnaireOf({ questions: [{ id: 'A' }, { id: 'B', evidence: { required: true } }] })
const answers = {
  A: { value: 3 },
  B: { value: 4, evidence: [{ state: 'accepted' as const, expiresOn: '2027-01-01', sha256: 'ab'.repeat(32) }] },
}
const input = { facts: {}, asOf: '2026-11-21', answers }
const content = bundleContent(questionnaire, input, signer)
const signed = (each: typeof content) => bundleText(each, sign(null, bytesToSign(each), privateKey).toString('hex'))
const sound = signed(content)

it('is sound as it was signed, and holds what was scored', () => {
  const { problems, bundle } = checkBundle(sound, check)
  expect(problems).toEqual([])
  expect(bundle?.result.overall).toEqual({ uncapped: 87.5, capped: 87.5, band: 'A' })
  expect(bundle?.input.answers.B?.evidence?.[0]).toMatchObject({ sha256: 'ab'.repeat(32) })
  expect(bundle?.questionnaire.hash).toBe(questionnaire.hash)
})

it('shows every changed, added and removed byte', () => {
  const bytes = Buffer.from(sound)
  fc.assert(
    fc.property(
      fc.nat(bytes.length - 1),
      fc.integer({ min: 0, max: 255 }),
      fc.constantFrom('change', 'add', 'remove'),
      (at, byte, how) => {
        fc.pre(how !== 'change' || bytes[at] !== byte)
        const kept = bytes.subarray(how === 'add' ? at : at + 1)
        const tampered = Buffer.concat([bytes.subarray(0, at), Buffer.from(how === 'remove' ? [] : [byte]), kept])
        fc.pre(!tampered.equals(bytes))
        expect(checkBundle(tampered.toString('utf8'), check).problems).not.toEqual([])
      },
    ),
    { numRuns: 400 },
  )
  expect(checkBundle(`${sound}\n`, check).problems).not.toEqual([])
  expect(checkBundle(JSON.stringify(JSON.parse(sound), null, 2), check).problems).toHaveLength(1)
})

it('says what is wrong even where the signature is right', () => {
  const { overall } = content.result
  const better = signed({ ...content, result: { ...content.result, overall: { ...overall, uncapped: 90 } } })
  expect(checkBundle(better, check).problems).toEqual(['Scoring the answers gives another result: overall.'])
  const lighter = { ...questionnaire, questions: questionnaire.questions.map((each) => ({ ...each, weight: 2 })) }
  expect(checkBundle(signed(bundleContent(lighter, input, signer)), check).problems).toEqual([
    'The questionnaire does not have the hash it says.',
  ])
  const { hash: _, ...rest } = {
    ...questionnaire,
    questions: [{ ...questionnaire.questions[0]!, answer: {} as never }],
  }
  const broken = {
    ...content,
    questionnaire: { ...rest, components: null as never, hash: canonicalHash({ ...rest, components: null }) },
  }
  expect(checkBundle(signed(broken), check).problems.join()).toContain("can't be scored")
})

it('refuses what another signed, a key or signature written otherwise, and what is no bundle', () => {
  const other = generateKeyPairSync('ed25519').privateKey
  const forged = bundleText(content, sign(null, bytesToSign(content), other).toString('hex'))
  expect(checkBundle(forged, check).problems).toHaveLength(1)
  const bundle = JSON.parse(sound) as ScoreBundle
  const shouted = canonicalJson({ ...bundle, signature: bundle.signature.toUpperCase() })
  expect(checkBundle(shouted, check).problems).toHaveLength(1)
  const short = canonicalJson({ ...bundle, signature: bundle.signature.slice(2) })
  expect(checkBundle(short, check).problems).toHaveLength(1)
  for (const text of ['', '{}', '[]', 'null', canonicalJson({ ...bundle, format: 'other' })]) {
    expect(checkBundle(text, check)).toEqual({ problems: ['This is not a score bundle.'], bundle: undefined })
  }
  for (const field of ['signer', 'questionnaire', 'input', 'result', 'signature']) {
    const without = canonicalJson({ ...bundle, [field]: 1 })
    expect(checkBundle(without, check).bundle).toBeUndefined()
  }
  expect(checkBundle(canonicalJson({ ...bundle, signer: {} }), check).bundle).toBeUndefined()
  expect(checkBundle(canonicalJson({ ...bundle, signer: { organisation: 'x' } }), check).bundle).toBeUndefined()
})

it('is written and checked on the command line', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'))
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const run = (script: string, args: string[]) => {
    const path = fileURLToPath(new URL(script, import.meta.url))
    const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', path, ...args], { encoding: 'utf8' })
    return { status, stdout }
  }
  const key = file('key.pem', privateKey.export({ format: 'pem', type: 'pkcs8' }).toString())
  const score = file('score.json', JSON.stringify({ packs: [pack], asOf: '2026-11-21', answers }))
  const written = run('score-bundle.ts', [score, '--key', key, '--organisation', 'Selamat Insurance'])
  expect(written.status).toBe(0)
  const bundle = file('bundle.json', written.stdout)
  const verified = run('score-verify.ts', [bundle, '--key', signer.publicKey])
  expect(verified.stdout).toContain('VALID: signed by Selamat Insurance')
  expect(verified.stdout).toContain('87 points, band A')
  expect(verified.status).toBe(0)
  expect(run('score-verify.ts', [bundle, '--key', '00']).status).toBe(1)
  expect(run('score-verify.ts', [file('bad.json', written.stdout.replace('Selamat', 'selamat'))]).stdout).toContain(
    'NOT VALID',
  )
  expect(run('score-verify.ts', [join(folder, 'none.json')]).status).toBe(2)
  expect(run('score-bundle.ts', [score]).status).toBe(2)
})
