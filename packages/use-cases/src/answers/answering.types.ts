import type { BroughtProposal } from '../brought/brought-files'
import type { KeptProposal } from '../library/propose-kept'
import type { Holding, ReceiptHead } from '@rantai/db'
import type { Asked } from '@rantai/questionnaires/asked'
import type { AnsweringState, AssessingState } from '../assessments/transitions'
import type { Turn } from '../messages/turns'

/** Shapes of the vendor's pages: types alone, so that the browser may import them. Days and instants are ISO texts. */

export type AnswerStatus = 'given' | 'carried' | 'toConfirm'
export type StoredAnswer = {
  readonly value: unknown
  readonly notApplicable: string | null
  readonly comment: string | null
  /** What a save has to name; grows by one with each. */
  readonly version: number
  /** `toConfirm`: proposed from an earlier assessment, and counts for nothing until somebody confirms it. */
  readonly status: AnswerStatus
  readonly answeredOn: string
  readonly authorName: string
  readonly updatedAt: string
}

export type EvidenceItem = {
  readonly evidenceId: string
  readonly title: string
  readonly kind: string
  readonly fileName: string
  readonly mediaType: string
  readonly byteSize: number
  readonly issuedOn: string | null
  readonly expiresOn: string | null
  readonly uploadedAt: string
}

export type AnsweringMessage = {
  readonly id: string
  readonly at: string
  readonly kind: string
  readonly authorSide: 'assessing' | 'answering'
  readonly authorName: string
  readonly questionId: string | null
  /** The question in plain words. */
  readonly questionText: string | null
  readonly body: string
  readonly data: Record<string, unknown>
}

export type AnsweringSection = {
  readonly id: string
  readonly title: string
  readonly total: number
  readonly answered: number
  /** Returned questions and proposals to confirm. */
  readonly attention: number
}

/** A question as lists name it: in plain words, with the section it stands in. */
export type NamedQuestion = { readonly questionId: string; readonly sectionId: string; readonly text: string }

/** What the customer sent back, and whether somebody changed it since. */
export type ReturnedQuestion = NamedQuestion & { readonly changed: boolean }

/** A question that was asked about, and who has the word on it. */
export type AwaitedQuestion = NamedQuestion & { readonly turn: Turn }

/** What the link holder or member may change: everything, nothing, or these questions. */
export type Editable = 'all' | 'none' | readonly string[]

/** What the rail and the heads of the pages need. */
export type AnsweringHead = {
  readonly assessmentId: string
  readonly customerName: string
  readonly title: string
  readonly description: string
  readonly dueOn: string
  readonly customerTimeZone: string
  readonly requesterName: string
  readonly requesterEmail: string | null
  readonly assessingState: AssessingState
  readonly answeringState: AnsweringState
  readonly answeredCount: number
  readonly total: number
  readonly minutesLeft: number
  readonly sections: readonly AnsweringSection[]
  /** What the customer sent back, in the order in which it shows. */
  readonly returned: readonly ReturnedQuestion[]
  readonly messages: readonly AnsweringMessage[]
  /** Questions on which one side waits for the other's word, in the order in which they show. */
  readonly awaited: readonly AwaitedQuestion[]
  /** Something may be changed now, by whoever may write. */
  readonly isOpen: boolean
  /** The "customer" is a vendor that passed these questions on; it may show the answers to its own customer. */
  readonly passed: boolean
  readonly mayWrite: boolean
  readonly maySubmit: boolean
  readonly mayMessage: boolean
  /** What the reader was handed, and by whom; null for members, and for a contact whom the customer asked. */
  readonly holds: Holding | null
}

export type AnsweringOverview = AnsweringHead & {
  readonly submission: {
    readonly number: number
    readonly submittedAt: string
    readonly attestedName: string
    readonly attestedTitle: string
    readonly contentHash: string
  } | null
  /** The question that the reader wants to write about; null where none was named. */
  readonly about: NamedQuestion | null
  /** Since when the customer's side stands as it does; null where that isn't known. */
  readonly assessingStateAt: string | null
  /** The day on which the customer plans to have answers again; null where it plans none, or hasn't decided. */
  readonly reassessmentOn: string | null
  /** Of each submission, the first first; none for whoever holds a part. */
  readonly receipts: readonly ReceiptHead[]
  /** Files with what was sent that run out within 60 days, or did, the first first. */
  readonly expiring: readonly EvidenceItem[]
  readonly mayRecall: boolean
  /** May keep answers that were sent, for use with other customers. */
  readonly mayKeep: boolean
  /** How many answers go out next: all that are given, or after a return what came back and what was changed since. */
  readonly toSend: number
  readonly missing: readonly NamedQuestion[]
  /**
   * Answered, and the evidence that is expected isn't there or has run out: such answers count in part only. Those that
   * can't be changed any more are left out.
   */
  readonly withoutEvidence: readonly NamedQuestion[]
  /** The vendor's own documents, which go along when it answers with them. */
  readonly documents: readonly EvidenceItem[]
  /** Whoever reads this, as they would sign: as they did before, if they did. */
  readonly signer: { readonly name: string; readonly title: string }
  /** How many parts are in others' hands. */
  readonly handedOut: number
  readonly mayHandOver: boolean
  /** May say that the questionnaire doesn't fit, or that it takes longer. */
  readonly mayDecline: boolean
  /** The vendor has no account yet: whoever holds the link may make one. */
  readonly placeholder: boolean
  /** Another contact began, and has not agreed to hand over what was not sent; null otherwise. */
  readonly waitsFor: string | null
}

export type AnsweringSectionPage = AnsweringHead & {
  readonly asked: Asked
  readonly sectionId: string
  /** All that may ever apply, in the order in which they show. */
  readonly questionIds: readonly string[]
  readonly answers: Readonly<Record<string, StoredAnswer>>
  readonly evidence: Readonly<Record<string, readonly EvidenceItem[]>>
  readonly library: readonly EvidenceItem[]
  readonly editable: Editable
  /** By question: who else holds it now. Empty for whoever holds a part. */
  readonly handedTo: Readonly<Record<string, readonly string[]>>
  /** May hand questions to others. */
  readonly mayHandOver: boolean
  /** What colleagues noted: how many notes stand at which question. Null for whoever came by a link. */
  readonly noteCounts: Readonly<Record<string, number>> | null
  /** By question that has no answer yet: what is kept for it. Empty for whoever came by a link. */
  readonly kept: Readonly<Record<string, KeptProposal>>
  /** By question that has neither answer nor remark: what a file says of it that the reader brought. */
  readonly brought: Readonly<Record<string, BroughtProposal>>
  readonly today: string
  /** As the reader's own answers name their author. */
  readonly readerName: string
}

export type SavedAnswer = {
  readonly version: number
  readonly savedAt: string
  readonly answeredCount: number
  readonly total: number
}
