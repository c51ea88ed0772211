import {
  type LookAgain,
  newId,
  type NewTransferChange,
  type RegistryBasis,
  type TransferEndCause,
  type TransferFound,
  type TransferRow,
} from '@rantai/db'

export type Followed = Omit<TransferFound, 'engagementId' | 'origin' | 'destination'> & {
  readonly id: string
  readonly state: 'announced' | 'active'
  readonly noticeIds: readonly string[]
  readonly changedOn: string | null
}

export type Step = {
  readonly opened: readonly TransferFound[]
  readonly followed: readonly Followed[]
  readonly ended: readonly { readonly id: string; readonly because: TransferEndCause }[]
  readonly changes: readonly NewTransferChange[]
  /** What was held, as it will stand. */
  readonly standing: readonly TransferRow[]
}

const keyOf = (of: Pick<TransferFound, 'engagementId' | 'origin' | 'destination'>): string =>
  `${of.engagementId} ${of.origin} ${of.destination}`

/** What has to be written so that the registry says what facts and chain say. An announced row waits until its link stands. */
export function stepOf(
  held: readonly TransferRow[],
  found: readonly TransferFound[],
  { basis, today }: { readonly basis: RegistryBasis; readonly today: string },
): Step {
  const rows = new Map(held.map((row) => [keyOf(row), row]))
  const closed = new Set(basis.engagements.filter(({ open }) => !open).map(({ id }) => id))
  const met = new Set(found.map(keyOf))
  const opened = found.filter((each) => !rows.has(keyOf(each)))
  const pairs = found.flatMap((each) => {
    const row = rows.get(keyOf(each))
    return row ? [moved(row, each, today)] : []
  })
  const ended = held.flatMap((row): Step['ended'][number][] => {
    if (met.has(keyOf(row))) return []
    if (closed.has(row.engagementId)) return [{ id: row.id, because: 'engagement' }]
    return row.state === 'announced' ? [] : [{ id: row.id, because: 'chain' }]
  })
  const waiting = held.filter((row) => !met.has(keyOf(row)))
  return {
    ...{ opened, ended },
    followed: pairs.flatMap(({ followed }) => (followed ? [followed] : [])),
    changes: [
      ...pairs.flatMap(({ changes }) => changes),
      ...ended.map(({ id, because }) => change(id, 'ended', { because })),
    ],
    standing: [...pairs.map(({ row }) => row), ...waiting],
  }
}

const change = (
  transferId: string,
  kind: NewTransferChange['kind'],
  data: NewTransferChange['data'],
): NewTransferChange => ({ id: newId(), transferId, kind, data })

/** What of a row is told in its history when it changes; ids of links and the order of names aren't. */
const told = (of: TransferFound) => ({
  partyName: of.partyName,
  path: of.path.map(({ name }) => name),
  uses: [...of.uses],
  recipients: of.recipients.map(({ name }) => name),
  data: [...of.data].sort(),
  people: of.people,
  dataTier: of.dataTier,
  residency: [...of.residency].sort(),
})

type Moved = { readonly row: TransferRow; readonly followed?: Followed; readonly changes: NewTransferChange[] }

function moved(row: TransferRow, found: TransferFound, today: string): Moved {
  const [before, after] = [told(row), told(found)]
  const fields = (Object.keys(after) as (keyof typeof after)[]).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  )
  const begins = row.state === 'announced'
  const same = row.linkId === found.linkId && row.partyId === found.partyId
  if (fields.length === 0 && same && !begins) return { row, changes: [] }
  const only = (from: typeof after) => Object.fromEntries(fields.map((field) => [field, from[field]]))
  const reasons = row.signed === null ? [] : reasonsOf(row, found, today)
  const changedOn = fields.length > 0 ? today : row.changedOn
  const { engagementId: _e, origin: _o, destination: _d, ...where } = found
  const followed: Followed = { ...where, id: row.id, state: 'active', noticeIds: row.noticeIds, changedOn }
  return {
    row: { ...row, ...followed, lookAgain: withReasons(row.lookAgain, reasons) },
    followed,
    changes: [
      ...(begins ? [change(row.id, 'became', {})] : []),
      ...(fields.length > 0 ? [change(row.id, 'moved', { before: only(before), after: only(after) })] : []),
      ...reasons.map(({ reason, detail }) => change(row.id, 'lookAgain', { reason, detail })),
    ],
  }
}

/** Somebody new on the way there, or another kind of data, is a reason to look at the assessment again. */
function reasonsOf(row: TransferRow, found: TransferFound, today: string): LookAgain[] {
  const known = new Set([...row.recipients, ...row.path].map(({ id }) => id))
  const parties = [...new Map([...found.recipients, ...found.path].map((each) => [each.id, each.name]))]
  const data = found.data.filter((each) => !row.data.includes(each))
  return [
    ...parties
      .filter(([id]) => !known.has(id))
      .map(([, name]) => ({ reason: 'newParty' as const, detail: name, on: today })),
    ...data.map((detail) => ({ reason: 'newData' as const, detail, on: today })),
  ]
}

/** Each reason once. */
export function withReasons(known: readonly LookAgain[], more: readonly LookAgain[]): LookAgain[] {
  const fresh = more.filter(
    (each) => !known.some(({ reason, detail }) => reason === each.reason && detail === each.detail),
  )
  return [...known, ...fresh]
}
