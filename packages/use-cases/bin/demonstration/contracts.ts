import { changeContractState, registerContract, reviewClause } from '../../src/index'
import type { ContractContentInput, ReviewClauseInput } from '../../src/contracts/contracts.schema'
import { asSystem, callAt, daysAgo, isoDay, type Stage } from './stage'

type Found = Pick<ReviewClauseInput, 'result'> & Partial<Pick<ReviewClauseInput, 'place' | 'deviation' | 'note'>>

type DemoContract = {
  readonly host: string
  readonly title: string
  readonly content: Partial<ContractContentInput>
  /** Days of the contract, counted from today; behind it negative. */
  readonly days: {
    readonly signed?: number
    readonly starts?: number
    readonly ends?: number
    readonly renews?: number
    readonly review?: number
  }
  readonly clauses: Readonly<Record<string, Found>>
  readonly state: 'inLegalReview' | 'signed'
}

const met = (place: string): Found => ({ result: 'met', place })

const all: readonly DemoContract[] = [
  {
    host: 'awanselatan',
    title: 'Hosting agreement with data protection annex',
    content: {
      ...{ instrument: 'aseanMcc', instrumentVersion: 'January 2021', breachHours: 24, subProcessors: 'general' },
      ...{ noticeDays: 30, objectionDays: 14, deletionDays: 60, extraKeys: ['X-AUD', 'X-REG', 'X-HRS', 'X-FLOW'] },
    },
    days: { signed: -330, starts: -325, ends: 900, renews: 44, review: 30 },
    state: 'signed',
    clauses: {
      'MCC-DEF': met('clause 1'),
      'MCC-EX-1': met('clause 4.1'),
      'MCC-EX-2': met('clause 4.2'),
      'MCC-EX-3': met('annex B, 2'),
      'MCC-EX-4': met('clause 9'),
      'MCC-IM-1': met('clause 5.1'),
      'MCC-IM-2': met('clause 5.4'),
      'MCC-IM-3': {
        ...met('clause 6'),
        deviation: 'better',
        note: 'Objection also after the window where a country is new.',
      },
      'MCC-IM-4': met('annex B'),
      'MCC-IM-5': { result: 'exceeds', place: 'clause 8.2', deviation: 'better' },
      'MCC-IM-6': met('clause 9.3'),
      'MCC-IM-7': { result: 'partial', place: 'clause 12', note: 'Backups are not named.' },
      'MCC-IM-8': met('clause 10'),
      'MCC-LAW': met('clause 20'),
      'MCC-TRM': met('clause 13'),
      'MCC-COM': met('clause 16'),
      'MCC-APX': met('annex A'),
      'X-AUD': met('clause 11'),
      'X-REG': { result: 'absent' },
      'X-HRS': met('clause 8.2'),
    },
  },
  {
    host: 'tigasekutu',
    title: 'Scoring services, terms of the vendor',
    content: {
      ...{ instrument: 'custom', breachHours: 72, extraKeys: ['X-AUD', 'X-HRS'] },
      terms: {
        ...{ governingLaw: 'Malaysia', forum: 'Kuala Lumpur', remedies: false, auditRight: false, auditScope: '' },
        ...{ regulatorAccess: null, liabilityCap: 'Fees of 12 months', insurance: '' },
      },
    },
    days: { signed: -200, starts: -200, ends: 900 },
    state: 'signed',
    clauses: {
      'MCC-DEF': met('section 1'),
      'MCC-IM-1': {
        result: 'partial',
        place: 'section 7',
        deviation: 'worse',
        note: 'Also for improving its own services.',
      },
      'MCC-IM-3': { result: 'absent', note: 'May use anybody without telling.' },
      'MCC-IM-4': met('section 9'),
      'MCC-IM-5': { result: 'partial', place: 'section 10', note: 'After it has confirmed the incident.' },
      'MCC-LAW': met('section 18'),
      'X-AUD': { result: 'absent' },
    },
  },
  {
    host: 'chaophrayaid',
    title: 'Identity checks: data processing agreement',
    content: { instrument: 'euScc', instrumentVersion: '2021/914', extraKeys: ['X-HRS'] },
    days: {},
    state: 'inLegalReview',
    clauses: { 'MCC-DEF': met('clause 1'), 'MCC-IM-1': met('clause 8.1') },
  },
]

/** Three contracts: one that renews soon, one that lacks what a contract must have, and one that a lawyer has begun to read. */
export async function playContracts(stage: Stage): Promise<void> {
  for (const contract of all) await play(stage, contract)
}

async function play(stage: Stage, { host, title, content, days, clauses, state }: DemoContract): Promise<void> {
  const { organisationId } = stage.procurement
  const [found] = await asSystem(stage, (tx) =>
    tx.query<{ vendorId: string; vendorName: string; country: string | null; engagementId: string; bank: string }>(
      `select v.id as "vendorId", v.name as "vendorName", v.country, e.id as "engagementId", o.name as bank
       from vendor v join engagement e on e.organisation_id = v.organisation_id and e.vendor_id = v.id
         join organisation o on o.id = v.organisation_id
       where v.organisation_id = $1 and $2 = any (v.domains) order by e.created_at limit 1`,
      [organisationId, `${host}.example`],
    ),
  )
  if (!found) throw new Error(`The demonstration has no vendor at ${host}.`)
  const day = (count: number | undefined) => (count === undefined ? null : isoDay(daysAgo(stage, -count)))
  const party = (name: string, country: string | null, role: string) => ({ name, country, role, officer: '' })
  const lawyer = callAt(stage, stage.dataProtection, daysAgo(stage, 3))
  const { contractId } = await registerContract(lawyer, {
    vendorId: found.vendorId,
    content: {
      ...{ title, engagementId: found.engagementId, instrument: 'custom', instrumentVersion: '', relationship: 'C2P' },
      exporter: party(found.bank, 'MY', 'Decides what the data is used for'),
      importer: party(found.vendorName, found.country, 'Handles it for the bank'),
      ...{ breachHours: null, subProcessors: null, noticeDays: null, objectionDays: null, deletionDays: null },
      terms: {
        ...{
          governingLaw: 'Singapore',
          forum: 'Singapore',
          remedies: null,
          auditRight: true,
          auditScope: 'once a year',
        },
        ...{ regulatorAccess: null, liabilityCap: '', insurance: '' },
      },
      ...{ optionalKept: [], extraKeys: [], renewsOn: day(days.renews), ownerMemberId: stage.dataProtection.memberId },
      ...{ signedOn: day(days.signed), startsOn: day(days.starts), endsOn: day(days.ends), reviewOn: day(days.review) },
      ...content,
    },
  })
  for (const [clauseKey, given] of Object.entries(clauses)) {
    const finding = { place: '', wording: '', deviation: null, note: '', ...given }
    await reviewClause(lawyer, { contractId, clauseKey, version: 0, ...finding })
  }
  await changeContractState(lawyer, { contractId, to: state, signedOn: null })
}
