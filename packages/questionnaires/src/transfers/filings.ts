import { addDays, addMonths } from '../cadence/calendar'
import type { Filing, MechanismKind } from '../law/jurisdiction'
import { type Law, shippedLaw } from '../law/law'
import { transferRule } from '../law/transfers'

export const filingStages = ['first', 'update', 'reorganisation'] as const
export type FilingStage = (typeof filingStages)[number]

/** What a person recorded: filed on a day, or not needed. Days are yyyy-mm-dd. */
export type FilingRecord = {
  readonly filingId: string
  readonly stage: FilingStage
  readonly filedOn: string | null
  readonly notNeeded: string | null
  /** Day on which it was recorded. */
  readonly recordedOn: string
}

export type TransferFiling = {
  readonly filing: Filing
  readonly stage: FilingStage
  /** Null where the law names no days, or the event that starts them isn't known. */
  readonly dueOn: string | null
  /** `waiting`: what starts it isn't known. */
  readonly state: 'waiting' | 'open' | 'late' | 'filed' | 'notNeeded'
  readonly record: FilingRecord | null
}

export type FilingCase = {
  readonly origin: string
  readonly destination: string
  readonly mechanism: MechanismKind | null
  readonly firstSentOn: string | null
  /** The last change of what is sent where to whom. */
  readonly changedOn: string | null
  readonly reorganisedOn: string | null
  readonly records: readonly FilingRecord[]
}

/**
 * What has to be filed for a transfer by the law of where the data comes from, with due days; nothing where it asks for
 * none. An approval of binding rules counts only where these are the mechanism. Updates follow what was filed: where the
 * content changed since, by the next of the law's periods from the last filing; after a reorganisation within its days.
 */
export function filingsOf(
  about: FilingCase,
  { today, law = shippedLaw() }: { today: string; law?: Law },
): TransferFiling[] {
  const rule = transferRule(about.origin, about.destination, law)
  if (rule.within) return []
  return rule.approvals
    .filter(({ kind }) => kind !== 'approval' || about.mechanism === 'bindingRules')
    .flatMap((filing) => stagesOf(filing, about, today))
}

function stagesOf(filing: Filing, about: FilingCase, today: string): TransferFiling[] {
  const records = about.records.filter(({ filingId }) => filingId === filing.id)
  const last = (stage: FilingStage) => records.filter((each) => each.stage === stage).at(-1) ?? null
  const first = last('first')
  const stages = [entry(filing, { stage: 'first', dueOn: firstDue(filing, about), record: first, today })]
  if (first?.filedOn == null) return stages
  const filed = records.map(({ filedOn }) => filedOn ?? '').sort()
  const latest = filed.at(-1) ?? ''
  const update = updateDue(filing, about, latest)
  if (update !== null) stages.push(followUp('update', { dueOn: update, since: about.changedOn ?? '' }))
  const days = filing.updateDaysOnReorganisation
  if (days !== null && about.reorganisedOn !== null && about.reorganisedOn > first.filedOn)
    stages.push(followUp('reorganisation', { dueOn: addDays(about.reorganisedOn, days), since: about.reorganisedOn }))
  return stages

  /** A record settles a follow-up only where it came after what asked for it. */
  function followUp(stage: FilingStage, { dueOn, since }: { dueOn: string; since: string }): TransferFiling {
    const record = last(stage)
    const settles = record !== null && (record.filedOn ?? record.recordedOn) >= since
    return entry(filing, { stage, dueOn, record: settles ? record : null, today })
  }
}

type Entry = Pick<TransferFiling, 'stage' | 'dueOn' | 'record'> & { readonly today: string }

function entry(filing: Filing, { stage, dueOn, record, today }: Entry): TransferFiling {
  const state = record
    ? record.filedOn === null
      ? 'notNeeded'
      : 'filed'
    : dueOn === null
      ? 'waiting'
      : dueOn < today
        ? 'late'
        : 'open'
  return { filing, stage, dueOn, state, record }
}

function firstDue({ dueFrom, dueDays }: Filing, { firstSentOn }: FilingCase): string | null {
  if (firstSentOn === null) return null
  if (dueFrom === 'beforeTransfer') return firstSentOn
  return dueFrom === 'firstTransfer' && dueDays !== null ? addDays(firstSentOn, dueDays) : null
}

/** Where the content changed after the last filing: the first period from it that ends on or after the change. */
function updateDue({ updateMonths }: Filing, { changedOn }: FilingCase, latest: string): string | null {
  if (updateMonths === null || changedOn === null || changedOn <= latest) return null
  let months = updateMonths
  while (addMonths(latest, months) < changedOn) months += updateMonths
  return addMonths(latest, months)
}

/** The next day by which something has to be filed that isn't; null where nothing waits. */
export const nextFilingDue = (filings: readonly TransferFiling[]): string | null =>
  filings
    .filter(({ state }) => state === 'open' || state === 'late')
    .map(({ dueOn }) => dueOn ?? '')
    .sort()[0] ?? null
