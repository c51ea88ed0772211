import { expect, test } from 'vitest'
import { chainOf } from '../chain'
import { missingForSigning, validityOf, validUntil, countryFacts, lawHashOf } from './assessment-rules'
import { destinationsOf, pairsOf } from './destinations'
import { type FilingCase, filingsOf, nextFilingDue } from './filings'
import { checkMechanism, instrumentFits, needsContract, type TransferGround } from './mechanism-check'
import { transferReminders } from './reminders'
import { toBeFilled, type SaidOfTransfer } from './to-fill'

const ground = (over: Partial<TransferGround>): TransferGround => ({
  ...{ origin: 'MY', destination: 'SG', mechanism: null, confirmed: false, contract: null, localisation: null },
  residency: [],
  ...over,
})
const mcc = { instrument: 'aseanMcc', live: true }
const verdict = (over: Partial<TransferGround>) => {
  const { state, reason } = checkMechanism(ground(over))
  return `${state} ${reason}`
}

test.each<[string, Partial<TransferGround>]>([
  ['missing none', {}],
  ['valid listed', { mechanism: 'mcc', contract: mcc }],
  ['missing noContract', { mechanism: 'mcc' }],
  ['missing contractEnded', { mechanism: 'mcc', contract: { ...mcc, live: false } }],
  ['missing wrongInstrument', { mechanism: 'mcc', contract: { instrument: 'euScc', live: true } }],
  // A contract named beside a mechanism that needs none still has to live.
  ['missing contractEnded', { mechanism: 'consent', contract: { ...mcc, live: false } }],
  ['person ownCase', { mechanism: 'consent' }],
  ['valid confirmed', { mechanism: 'consent', confirmed: true }],
  ['person unclear', { origin: 'VN', mechanism: 'mcc', contract: mcc }],
  ['valid confirmed', { origin: 'VN', mechanism: 'mcc', contract: mcc, confirmed: true }],
  ['person notNamed', { origin: 'VN', mechanism: 'certificate' }],
  ['valid listed', { origin: 'VN', mechanism: 'assessment' }],
  ['person destinationLaw', { destination: 'KH', mechanism: 'mcc', contract: mcc }],
  ['person destinationLaw', { destination: 'BR', mechanism: 'mcc', contract: mcc }],
  ['valid listed', { origin: 'SG', destination: 'JP', mechanism: 'certificate' }],
  ['missing notForDestination', { origin: 'SG', destination: 'VN', mechanism: 'certificate' }],
  // Somebody’s word doesn't make a certificate reach further than it does.
  ['missing notForDestination', { origin: 'SG', destination: 'VN', mechanism: 'certificate', confirmed: true }],
  ['person lawUnknown', { origin: 'BR', destination: 'SG' }],
  ['person lawUnknown', { origin: 'BR', destination: 'SG', mechanism: 'consent' }],
  ['blocked saidBlocked', { mechanism: 'mcc', contract: mcc, localisation: 'blocked' }],
  ['blocked staysElsewhere', { mechanism: 'mcc', contract: mcc, residency: ['MY'] }],
  ['valid listed', { mechanism: 'mcc', contract: mcc, residency: ['MY', 'SG'] }],
  ['valid listed', { mechanism: 'mcc', contract: mcc, residency: ['MY'], localisation: 'copyNeeded' }],
])('a mechanism is %s', (said, over) => {
  expect(verdict(over)).toBe(said)
})

test('what is said of a mechanism comes from the law, with how it was come by', () => {
  const { said, rule } = checkMechanism(ground({ mechanism: 'mcc', contract: mcc }))
  expect(said?.text?.en).toContain('guideline of 29 April 2025')
  expect([said?.basis, rule.from, rule.to]).toEqual(['read', 'MY', 'SG'])
  expect(checkMechanism(ground({ origin: 'BR' })).said).toBeNull()
  expect(checkMechanism(ground({})).said?.text?.en).toContain('no list of allowed places')
  expect([needsContract('mcc'), needsContract('consent')]).toEqual([true, false])
  expect([instrumentFits('contract', 'custom'), instrumentFits('contract', 'none')]).toEqual([true, false])
  expect(instrumentFits('consent', 'custom')).toBe(true)
})

const filing = (over: Partial<FilingCase>): FilingCase => ({
  ...{ origin: 'VN', destination: 'SG', mechanism: null, firstSentOn: null, changedOn: null, reorganisedOn: null },
  records: [],
  ...over,
})
const told = (over: Partial<FilingCase>, today = '2026-11-22') =>
  filingsOf(filing(over), { today }).map(({ stage, dueOn, state }) => `${stage} ${String(dueOn)} ${state}`)
const filed = { filingId: 'vn-transfer-dossier', stage: 'first', notNeeded: null, recordedOn: '2026-06-01' } as const

test('the Vietnamese dossier is due sixty days after the first transfer, and late after them', () => {
  expect(told({})).toEqual(['first null waiting'])
  expect(told({ firstSentOn: '2026-11-01' })).toEqual(['first 2026-12-31 open'])
  expect(told({ firstSentOn: '2026-11-01' }, '2026-12-31')).toEqual(['first 2026-12-31 open'])
  expect(told({ firstSentOn: '2026-11-01' }, '2027-01-01')).toEqual(['first 2026-12-31 late'])
  expect(told({ origin: 'SG', destination: 'VN' })).toEqual([])
  expect(told({ destination: 'VN' })).toEqual([])
})

test('updates follow a change after the filing by halves of a year, and a reorganisation within ten days', () => {
  const records = [{ ...filed, filedOn: '2026-01-15' }]
  const sent = { firstSentOn: '2026-01-01', records }
  expect(told(sent)).toEqual(['first 2026-03-02 filed'])
  expect(told({ ...sent, changedOn: '2026-01-15' })).toEqual(['first 2026-03-02 filed'])
  expect(told({ ...sent, changedOn: '2026-02-01' }, '2026-05-01')[1]).toBe('update 2026-07-15 open')
  expect(told({ ...sent, changedOn: '2026-08-01' })[1]).toBe('update 2027-01-15 open')
  expect(told({ ...sent, reorganisedOn: '2026-11-20' })[1]).toBe('reorganisation 2026-11-30 open')
  expect(told({ ...sent, reorganisedOn: '2026-01-10' })).toHaveLength(1)
  const again = { ...filed, stage: 'reorganisation', filedOn: '2026-11-21' } as const
  expect(told({ ...sent, reorganisedOn: '2026-11-20', records: [...records, again] })[1]).toBe(
    'reorganisation 2026-11-30 filed',
  )
  const skipped = { ...filed, stage: 'update', filedOn: null, notNeeded: 'Minor', recordedOn: '2026-03-01' } as const
  expect(told({ ...sent, changedOn: '2026-02-01', records: [...records, skipped] })[1]).toBe(
    'update 2026-07-15 notNeeded',
  )
  // A later change asks again.
  expect(told({ ...sent, changedOn: '2026-04-01', records: [...records, skipped] }, '2026-05-01')[1]).toBe(
    'update 2026-07-15 open',
  )
  const no = { ...filed, filedOn: null, notNeeded: 'Own staff alone' }
  expect(told({ ...sent, changedOn: '2026-02-01', records: [no] })).toEqual(['first 2026-03-02 notNeeded'])
})

test('a notice is due by the first transfer, an approval only where binding rules are the mechanism', () => {
  expect(told({ origin: 'ID', firstSentOn: '2026-10-01' })).toEqual(['first 2026-10-01 late'])
  expect(told({ origin: 'TH' })).toEqual([])
  expect(told({ origin: 'TH', mechanism: 'bindingRules' })).toEqual(['first null waiting'])
  const two = filingsOf(filing({ firstSentOn: '2026-11-01' }), { today: '2026-11-22' })
  expect(nextFilingDue(two)).toBe('2026-12-31')
  expect(nextFilingDue(filingsOf(filing({}), { today: '2026-11-22' }))).toBeNull()
})

test('an assessment holds by the data, and no longer than the law says', () => {
  const months = (dataTier: number | null, origin = 'SG') => validityOf({ origin, destination: 'US', dataTier })
  expect([1, 2, 3, 4, null].map((tier) => months(tier).months)).toEqual([36, 36, 24, 12, 12])
  expect(months(1, 'MY')).toEqual({ months: 36, because: 'dataTier' })
  expect(validUntil('2026-11-30', months(3))).toBe('2028-11-30')
})

test('nobody signs what is empty', () => {
  const all = ['rights', 'surveillance', 'requests', 'gaps', 'likelihood', 'harm', 'reason'] as const
  expect(missingForSigning({}, null)).toEqual([...all, 'decision'])
  const content = Object.fromEntries(all.map((field) => [field, 'said']))
  expect(missingForSigning(content, 'go')).toEqual([])
  expect(missingForSigning({ ...content, gaps: ' ' }, 'stop')).toEqual(['gaps'])
  expect(missingForSigning(content, 'goWithMeasures')).toEqual(['technical'])
  expect(missingForSigning({ ...content, contractual: 'Clauses' }, 'goWithMeasures')).toEqual([])
})

test('the law of a country is shown as it is written, and any change of it changes its hash', () => {
  const { known, statements } = countryFacts('VN')
  expect([known, new Set(statements.map(({ topic }) => topic)).size]).toEqual([true, 8])
  expect(countryFacts('BR')).toEqual({ country: 'BR', known: false, statements: [] })
  expect(lawHashOf('VN', 'SG')).toBe(lawHashOf('VN', 'SG'))
  expect(new Set([lawHashOf('VN', 'SG'), lawHashOf('SG', 'VN'), lawHashOf('VN', 'BR')]).size).toBe(3)
})

test('pairs leave out what stays within one jurisdiction, unions included', () => {
  expect(pairsOf(['VN', 'VN', 'DE'], ['VN', 'SG', 'FR', 'SG'])).toEqual([
    { origin: 'VN', destination: 'SG' },
    { origin: 'VN', destination: 'FR' },
    { origin: 'DE', destination: 'VN' },
    { origin: 'DE', destination: 'SG' },
  ])
})

test('destinations name the first way there, all who get it, and only where data gets', () => {
  const parties = ['root', 'vendor', 'cloud', 'mail', 'idle'].map((id) => ({ id, name: id }))
  const chain = chainOf(parties, [
    { from: 'root', to: 'vendor', data: ['contact', 'health'], countries: ['SG', 'MY'] },
    { from: 'vendor', to: 'cloud', data: ['contact'], countries: ['US', 'SG'] },
    { from: 'vendor', to: 'mail', data: ['contact', 'health'], countries: ['US'] },
    { from: 'vendor', to: 'idle', data: ['telemetry'], countries: ['JP'] },
  ])
  const number = (id: string) => chain.numberOf.get(id)!
  const name = (at: number) => chain.parties[at]!.id
  const found = destinationsOf(chain, {
    ...{ root: number('root'), vendor: number('vendor'), carries: ['contact', 'health'] },
    ...{ storage: ['SG'], access: ['MY', 'SG'] },
  })
  expect(
    found.map(({ country, uses, path, recipients, link, data }) => ({
      ...{ country, uses, data, own: link === null },
      ...{ path: path.map(name), recipients: recipients.map(name).sort() },
    })),
  ).toEqual([
    {
      country: 'MY',
      uses: ['access'],
      data: ['contact', 'health'],
      own: true,
      path: ['vendor'],
      recipients: ['vendor'],
    },
    {
      ...{ country: 'SG', uses: ['storage', 'access', 'chain'], data: ['contact', 'health'], own: true },
      ...{ path: ['vendor'], recipients: ['cloud', 'vendor'] },
    },
    {
      ...{ country: 'US', uses: ['chain'], data: ['contact'], own: false },
      ...{ path: ['vendor', 'cloud'], recipients: ['cloud', 'mail'] },
    },
  ])
})

const whole: SaidOfTransfer = {
  ...{ state: 'active', mechanismState: 'valid', relationship: 'C2P', purpose: 'p', legalBasis: 'contract' },
  ...{ mechanism: 'mcc', contractId: 'c', encryptionTransit: 't', encryptionRest: 'r', keyHolder: 'k' },
  ...{ retention: 'y', atTheEnd: 'd', firstSentOn: '2026-01-01' },
}

test('people are asked only for what is empty and needed', () => {
  const empty = { purpose: '', legalBasis: '', encryptionTransit: '', encryptionRest: '', keyHolder: '', retention: '' }
  expect(toBeFilled(whole)).toEqual([])
  expect(toBeFilled({ ...whole, ...empty, atTheEnd: '', relationship: null, firstSentOn: null })).toEqual([
    ...['relationship', 'purpose', 'legalBasis', 'encryptionTransit', 'encryptionRest', 'keyHolder', 'retention'],
    ...['atTheEnd', 'firstSentOn'],
  ])
  expect(toBeFilled({ ...whole, contractId: null })).toEqual(['contract'])
  expect(toBeFilled({ ...whole, mechanism: 'consent', contractId: null })).toEqual([])
  expect(toBeFilled({ ...whole, mechanism: null, contractId: null })).toEqual([])
  expect(toBeFilled({ ...whole, mechanism: null, mechanismState: 'missing', contractId: null })).toEqual(['mechanism'])
  expect(toBeFilled({ ...whole, state: 'announced', firstSentOn: null })).toEqual([])
})

test('reminders come in the morning of the organisation, in order, and none of what is done', () => {
  const filings = filingsOf(filing({ firstSentOn: '2026-11-01' }), { today: '2026-11-22' })
  const zone = { timeZone: 'Asia/Ho_Chi_Minh' }
  const all = transferReminders({ filings, fillBy: '2026-12-06', validUntil: null, draftDueOn: '2026-12-10', ...zone })
  expect(
    all.map(({ at, event, daysBefore }) => `${at.toISOString().slice(0, 13)} ${event.kind} ${String(daysBefore)}`),
  ).toEqual([
    ...['2026-11-29T02 fill 7', '2026-12-01T02 filing 30', '2026-12-03T02 draft 7', '2026-12-06T02 fill 0'],
    ...['2026-12-10T02 draft 0', '2026-12-17T02 filing 14', '2026-12-24T02 filing 7', '2026-12-30T02 filing 1'],
  ])
  expect(all[1]!.event).toEqual({ kind: 'filing', on: '2026-12-31', filingId: 'vn-transfer-dossier', stage: 'first' })
  const done = filingsOf(filing({ firstSentOn: '2026-11-01', records: [{ ...filed, filedOn: '2026-11-20' }] }), {
    today: '2026-11-22',
  })
  const rest = transferReminders({ filings: done, fillBy: null, validUntil: '2027-03-01', draftDueOn: null, ...zone })
  expect(rest.map(({ event, daysBefore }) => `${event.kind} ${String(daysBefore)}`)).toEqual([
    ...['assessment 60', 'assessment 30', 'assessment 0'],
  ])
})
