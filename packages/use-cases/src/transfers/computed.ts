import type { TransferContract, TransferRow } from '@rantai/db'
import {
  addDays,
  checkMechanism,
  type FilingRecord,
  filingsOf,
  lawHashOf,
  type MechanismCheck,
  type MechanismKind,
  nextFilingDue,
  toBeFilled,
  type TransferFiling,
  transferReminders,
} from '@rantai/questionnaires'
import { dateIn } from '../calendar'

export type Today = { readonly today: string; readonly timeZone: string; readonly now: Date }

/** A person is asked to fill in what the system can't know within so many days. */
export const FILL_DAYS = 14

/** A contract carries a mechanism while it is signed and its last day hasn't passed. */
export const isLive = ({ state, endsOn }: Pick<TransferContract, 'state' | 'endsOn'>, today: string): boolean =>
  state === 'signed' && (endsOn === null || endsOn >= today)

type Grounds = Pick<
  TransferRow,
  'origin' | 'destination' | 'mechanism' | 'mechanismConfirmed' | 'contract' | 'localisation' | 'residency'
>

/** The mechanism of a transfer held against the law of where the data comes from, as it stands on a day. */
export function checkOf(row: Grounds, today: string): MechanismCheck {
  const { origin, destination, localisation, residency, contract } = row
  return checkMechanism({
    ...{ origin, destination, localisation, residency },
    mechanism: row.mechanism as MechanismKind | null,
    confirmed: row.mechanismConfirmed,
    contract: contract === null ? null : { instrument: contract.instrument, live: isLive(contract, today) },
  })
}

type Filed = Pick<
  TransferRow,
  'origin' | 'destination' | 'mechanism' | 'firstSentOn' | 'changedOn' | 'reorganisedOn' | 'filings'
>

/** What has to be filed for a transfer, and by when. */
export function filingsFor(row: Filed, { today, timeZone }: Omit<Today, 'now'>): TransferFiling[] {
  const records = row.filings.map(({ filingId, stage, filedOn, notNeeded, recordedAt }): FilingRecord => ({
    ...{ filingId, stage, filedOn, notNeeded },
    recordedOn: dateIn(new Date(recordedAt), timeZone),
  }))
  const { origin, destination, firstSentOn, changedOn, reorganisedOn } = row
  const mechanism = row.mechanism as MechanismKind | null
  return filingsOf({ origin, destination, mechanism, firstSentOn, changedOn, reorganisedOn, records }, { today })
}

const hashes = new Map<string, string>()

/** What the shipped law says of a pair of countries; the same for the life of the process. */
export function currentLawHash(origin: string, destination: string): string {
  const key = `${origin} ${destination}`
  const known = hashes.get(key) ?? lawHashOf(origin, destination)
  hashes.set(key, known)
  return known
}

/** Everything of a transfer that is computed, as it stands now. */
export function computedOf(row: Omit<TransferRow, 'version'>, at: Today) {
  const { today, timeZone, now } = at
  const mechanismState = checkOf(row, today).state
  const missing = toBeFilled({ ...row, mechanismState, mechanism: row.mechanism as MechanismKind | null })
  const filings = filingsFor(row, at)
  const lawHash = currentLawHash(row.origin, row.destination)
  const lawMoved = row.signed !== null && row.signed.lawHash !== lawHash
  const told = row.lookAgain.some(({ reason }) => reason === 'law')
  const next = transferReminders({
    ...{ filings, timeZone },
    fillBy: missing.length > 0 ? row.fillBy : null,
    validUntil: row.signed?.validUntil ?? null,
    draftDueOn: row.draft?.dueOn ?? null,
  }).find((each) => each.at.getTime() > now.getTime())
  return {
    ...{ id: row.id, mechanismState, missing, lawHash },
    filingDueOn: nextFilingDue(filings),
    lookAgain:
      lawMoved && !told ? [...row.lookAgain, { reason: 'law' as const, detail: '', on: today }] : row.lookAgain,
    remindAt: next?.at.toISOString() ?? null,
  }
}

export const fillBy = (today: string): string => addDays(today, FILL_DAYS)
