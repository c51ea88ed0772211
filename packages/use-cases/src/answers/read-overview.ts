import {
  delegationRepository,
  evidenceRepository,
  submissionRepository,
  type AnsweringRow,
  type EvidenceRow,
} from '@rantai/db'
import { addDays } from '@rantai/questionnaires'
import type { Asked } from '@rantai/questionnaires/asked'
import { authorize, decide, type Actor } from '../access'
import type { Call } from '../call'
import type { AnsweringOverview, EvidenceItem, NamedQuestion } from './answering.types'
import type { OverviewInput } from './answers.schema'
import { stateOf } from './asked-copy'
import { evidenceItemOf } from '../evidence/evidence-item'
import { DOCUMENT_PACK } from '../evidence/evidence.schema'
import { countToSend, headOf, missingOf, questionNamed, withoutEvidence } from './describe-answering'
import { openAnswering } from './open-answering'
import { todayFor } from './customer-day'
import { editableOf, isWhole, mayDecline, mayHandOver, mayMessage, mayRecall } from './standing'

/** The first page of answering: how far it is, what is missing, what was written. @throws UseCaseError notFound */
export async function readAnsweringOverview(
  { actor, deps }: Call,
  { assessmentId, about = null }: OverviewInput,
): Promise<AnsweringOverview> {
  const scope = authorize(actor, 'answering.read')
  const [{ row, asked }, files, handed, receipts] = await deps.database.withScope(scope, (tx) =>
    Promise.all([
      openAnswering(tx, assessmentId),
      evidenceRepository.listEvidence(tx, assessmentId),
      delegationRepository.listDelegations(tx, assessmentId),
      submissionRepository.listReceipts(tx, assessmentId),
    ]),
  )
  const today = todayFor(row, deps.now())
  const state = stateOf(asked, row.answers, today)
  const { submission } = row
  const editable = editableOf(row, asked)
  return {
    ...headOf(actor, { row, asked, state, editable }),
    submission: submission && {
      number: submission.number,
      submittedAt: submission.submittedAt,
      attestedName: submission.attestedName,
      attestedTitle: submission.attestedTitle,
      contentHash: submission.contentHash,
    },
    about: mayMessage(actor, row) || decide(actor, 'note.read') === 'yes' ? aboutOf(asked, about) : null,
    assessingStateAt: row.assessingStateAt?.toISOString() ?? null,
    reassessmentOn: row.reassessmentOn,
    receipts,
    expiring: submission === null ? [] : expiringOf(files, today),
    mayRecall: mayRecall(actor, row),
    mayKeep: submission !== null && asked.passed !== true && decide(actor, 'library.keep') === 'yes',
    toSend: countToSend({ row, state }),
    missing: missingOf(asked, state),
    withoutEvidence: withoutEvidence(asked, { row, state, files }, today),
    documents: files.filter(({ kind }) => kind === DOCUMENT_PACK).map(evidenceItemOf),
    signer: signerOf(actor, submission),
    handedOut: isWhole(actor) ? handed.filter(({ takenBackAt }) => takenBackAt === null).length : 0,
    mayHandOver: mayHandOver(actor, editable),
    mayDecline: mayDecline(actor, row),
    placeholder: actor.kind === 'respondent' && actor.whole && actor.placeholder === true && row.holds === null,
    // Nothing joins what was sent.
    waitsFor: editable === 'none' ? null : row.waitsFor,
  }
}

/** A question that this questionnaire doesn't have is none. */
function aboutOf({ questions }: Asked, about: unknown): NamedQuestion | null {
  const found = questions.find(({ id }) => id === about)
  return found === undefined ? null : questionNamed(found)
}

/** Evidence is asked for anew so many days before it runs out (scheduling.md). */
export const EXPIRES_SOON_DAYS = 60

/** What an answer stands on and runs out; files that nothing uses don't matter any more. */
function expiringOf(files: readonly EvidenceRow[], today: string): EvidenceItem[] {
  const until = addDays(today, EXPIRES_SOON_DAYS)
  return files
    .filter(({ expiresOn, questionIds }) => expiresOn !== null && expiresOn <= until && questionIds.length > 0)
    .sort((a, b) => (a.expiresOn! < b.expiresOn! ? -1 : 1))
    .map(evidenceItemOf)
}

function signerOf(actor: Actor, before: AnsweringRow['submission']): AnsweringOverview['signer'] {
  if (!('email' in actor)) return { name: '', title: '' }
  const isOwn = before !== null && before.attestedEmail === actor.email
  return isOwn ? { name: before.attestedName, title: before.attestedTitle } : { name: actor.name, title: '' }
}
