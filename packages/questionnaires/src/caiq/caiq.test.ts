import { describe, expect, it } from 'vitest'
import { nowhere, packOf } from '../../test/small-pack'
import { personalise } from '../asked/personalise'
import { compose } from '../compose/compose'
import { packs } from '../content'
import { controlKey, questionName, readCcmId, versionOf, type CaiqVersion } from './caiq-ids'
import { referencesOf } from './references'

const domains = ['A&A', 'AIS', 'BCR', 'CCC', 'CEK', 'DCS', 'DSP', 'GRC', 'HRS', 'IAM', 'IPY', 'IVS', 'LOG', 'SEF']
const all = [...domains, 'STA', 'TVM', 'UEM'].flatMap((domain) =>
  Array.from({ length: 30 }, (_, at) => ({ domain, control: at + 1, question: undefined })),
)
const controlsOf = (version: CaiqVersion) => all.flatMap((id) => controlKey(id, version) ?? [])
const key = (text: string, version?: CaiqVersion) => {
  const id = readCcmId(text)
  return id && controlKey(id, version)
}

describe('ids of the CCM and the CAIQ', () => {
  it('are 197 controls in v4.0 and 207 in v4.1, none of them twice', () => {
    expect(controlsOf('4.0')).toHaveLength(197)
    expect(controlsOf('4.1')).toHaveLength(207)
    expect(new Set(controlsOf('4.1')).size).toBe(207)
    const gone = controlsOf('4.0').filter((control) => !controlsOf('4.1').includes(control))
    expect(gone).toEqual(['IAM-12'])
  })

  it.each([
    ['TVM-07', '4.1', 'TVM-06'],
    ['TVM-06', '4.0', 'TVM-06'],
    ['SEF-08', '4.1', 'SEF-07'],
    ['STA-08.2', '4.1', 'STA-07'],
    ['i&s-3.1', '4.1', 'IVS-03'],
    ['SEF-09', '4.1', '4.1 SEF-09'],
    ['SEF-09', '4.0', undefined],
    ['DSP-19', undefined, 'DSP-19'],
    ['TVM-07', undefined, undefined],
  ] as const)('%s of %s is %s', (text, version, expected) => {
    expect(key(text, version)).toBe(expected)
  })

  it.each(['EKM-01.1', 'A&A', 'A&A-01.1.1', 'DMF-GOV-01', '', 'GRC-1O'])('%s is none', (text) => {
    expect(readCcmId(text)).toBeUndefined()
  })

  it('tell the version where one alone has them', () => {
    expect(versionOf(['A&A-01.1', 'IAM-16.1'])).toBe('4.0')
    expect(versionOf(['A&A-01.1', 'TVM-12.1'])).toBe('4.1')
    expect(versionOf(['A&A-01.1'])).toBeUndefined()
    expect(versionOf(['IAM-16.1', 'TVM-12.1'])).toBeUndefined()
  })
})

describe('what a question refers to', () => {
  it('goes along with it, and is known of the product’s own in copies made before', () => {
    const mappings = { 'ccm:4.1': ['TVM-07'], 'caiq:4.0': ['A&A-02.1'], 'iso27001:2022': ['A.5.1'] }
    const pack = packOf({ questions: [{ id: 'Own', mappings }, { id: 'None' }] })
    const asked = personalise(compose({ packs: [pack], variant: 'standard', facts: {} }, nowhere), {}, '2026-11-21')
    expect(asked.questions.map(({ refersTo }) => refersTo)).toEqual([['TVM-06', '4.0 A&A-02.1'], undefined])
    expect(questionName({ domain: 'A&A', control: 2, question: 1 }, '4.0')).toBe('4.0 A&A-02.1')
    const shipped = packs['dmf']?.questions.find(({ id }) => id === 'DMF-GOV-01') ?? expect.fail('DMF-GOV-01')
    expect(referencesOf({ text: shipped.text })).toEqual(['GRC-06'])
    expect(referencesOf({ text: { en: 'Something else?' } })).toEqual([])
  })

  it('is a control that v4.0 has, in all that ships', () => {
    const named = Object.values(packs).flatMap(({ questions }) =>
      questions.flatMap(({ mappings }) => mappings?.['ccm:4.0'] ?? []),
    )
    expect(named.length).toBeGreaterThan(200)
    expect(named.filter((id) => key(id, '4.0') === undefined)).toEqual([])
  })
})
