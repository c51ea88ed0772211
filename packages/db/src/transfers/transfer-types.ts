import type { ContractState } from '../contracts'

export type TransferState = 'announced' | 'active' | 'ended'
export type TransferUse = 'storage' | 'access' | 'chain'
export type NamedId = { readonly id: string; readonly name: string }
export type LookAgainReason = 'law' | 'newParty' | 'newData' | 'incident'
export type LookAgain = { readonly reason: LookAgainReason; readonly detail: string; readonly on: string }
export type TransferMechanismState = 'valid' | 'missing' | 'person' | 'blocked'
export type TransferEndCause = 'chain' | 'engagement' | 'noticeWithdrawn'

/** What the system derives from facts and chain. Days are yyyy-mm-dd, countries ISO codes. */
export type TransferFound = {
  readonly engagementId: string
  readonly origin: string
  readonly destination: string
  /** Who stores or reaches the data there, first in the chain; `path` leads there from the vendor on. */
  readonly partyId: string
  readonly partyName: string
  readonly path: readonly NamedId[]
  readonly linkId: string | null
  readonly uses: readonly TransferUse[]
  readonly recipients: readonly NamedId[]
  readonly data: readonly string[]
  readonly people: number | null
  readonly dataTier: number | null
  readonly residency: readonly string[]
}

/** What a person says. */
export type TransferSaid = {
  readonly relationship: 'C2P' | 'C2C' | 'P2P' | 'P2C' | null
  readonly purpose: string
  readonly legalBasis: string
  readonly mechanism: string | null
  readonly mechanismNote: string
  readonly mechanismConfirmed: boolean
  readonly contractId: string | null
  readonly localisation: 'allowed' | 'copyNeeded' | 'blocked' | null
  readonly encryptionTransit: string
  readonly encryptionRest: string
  readonly keyHolder: string
  readonly retention: string
  readonly atTheEnd: string
  readonly firstSentOn: string | null
  readonly reorganisedOn: string | null
  readonly ownerMemberId: string | null
  readonly fillBy: string | null
}

/** What is computed from the others and the law whenever one of them changes. */
export type TransferComputed = {
  readonly mechanismState: TransferMechanismState
  readonly missing: readonly string[]
  readonly filingDueOn: string | null
  readonly lawHash: string
  readonly lookAgain: readonly LookAgain[]
  readonly remindAt: Date | null
}

export type TransferContract = {
  readonly id: string
  readonly title: string
  readonly instrument: string
  readonly state: ContractState
  readonly endsOn: string | null
}

export type FilingRow = {
  readonly id: string
  readonly filingId: string
  readonly stage: 'first' | 'update' | 'reorganisation'
  readonly filedOn: string | null
  readonly reference: string
  readonly notNeeded: string | null
  readonly recordedByName: string
  readonly recordedAt: string
}

/** A transfer with all that its state hangs on. */
export type TransferRow = TransferFound &
  TransferSaid &
  Omit<TransferComputed, 'remindAt'> & {
    readonly id: string
    readonly number: number
    readonly state: TransferState
    readonly foundOn: string
    readonly startsOn: string | null
    readonly noticeIds: readonly string[]
    readonly endedOn: string | null
    readonly endedBecause: TransferEndCause | null
    readonly changedOn: string | null
    readonly version: number
    readonly contract: TransferContract | null
    readonly filings: readonly FilingRow[]
    /** Of the latest signed assessment. */
    readonly signed: SignedBrief | null
    readonly draft: DraftBrief | null
  }

export type SignedBrief = {
  readonly number: number
  readonly decision: 'go' | 'goWithMeasures' | 'stop'
  readonly signedOn: string
  readonly validUntil: string
  readonly lawHash: string
}

export type DraftBrief = {
  readonly number: number
  readonly dueOn: string | null
  readonly assessed: boolean
  readonly assessorName: string | null
}

export type TransferChangeKind =
  'opened' | 'announced' | 'became' | 'moved' | 'ended' | 'said' | 'filed' | 'lookAgain' | 'assessed'

export type NewTransferChange = {
  readonly id: string
  readonly transferId: string
  readonly kind: TransferChangeKind
  readonly data: Readonly<Record<string, unknown>>
}
