/** What a vendor says that it will change about its sub-processors. */
export type NoticeContent = {
  readonly change: 'add' | 'change' | 'remove'
  /** Names from the vendor's own sub-processor down to whoever uses the party; none where the vendor itself does. */
  readonly below: readonly string[]
  readonly partyName: string
  readonly service: string | null
  /** Categories of the intake, or words; nothing where it isn't said, or stays as it was. */
  readonly data: readonly string[]
  /** Codes of two letters; nothing where it isn't said, or stays as it was. */
  readonly countries: readonly string[]
  readonly startsOn: string
  readonly reason: string
}

export type ReplyKind =
  'received' | 'approved' | 'approvedWithTerms' | 'objected' | 'deemed' | 'unanswered' | 'withdrawn' | 'effective'

/** Columns of a notice by their names in the code; `n` is the notice. */
export const CONTENT = `n.change, n.below, n.party_name as "partyName", n.service, n.data, n.countries, n.starts_on as "startsOn", n.reason`

export const contentValues = (content: NoticeContent): unknown[] => [
  content.change,
  content.below,
  content.partyName,
  content.service,
  content.data,
  content.countries,
  content.startsOn,
  content.reason,
]
