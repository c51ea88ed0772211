import {
  engagementRepository,
  findLatestDossiers,
  type FindingEntryRow,
  sharedFindingRepository,
  type SharedFindingRow,
} from '@rantai/db'
import { openAnswering } from '../answers/open-answering'
import { todayFor } from '../answers/customer-day'
import { authorize } from '../access'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { questionnaireOf } from '../scores/questionnaire'
import type { FindingsOfAssessmentInput, FindingsOfEngagementInput } from './findings.schema'
import { type FindingStanding, standingOf } from './standing'

type Question = { readonly id: string; readonly text: string }

export type FindingView = Omit<SharedFindingRow, 'dueOn' | 'entries'> &
  FindingStanding & {
    readonly entries: readonly FindingEntryRow[]
    /** In its own words; null where it is about no question, or one that isn't asked any more. */
    readonly questionText: string | null
  }

export type FindingsOfEngagement = {
  readonly engagementId: string
  readonly engagementTitle: string
  readonly vendorId: string
  readonly vendorName: string
  readonly findings: readonly FindingView[]
  /** The answers that a new finding would be about; null before any were sent. */
  readonly about: { readonly assessmentId: string; readonly questions: readonly Question[] } | null
}

/** What an engagement's vendor was asked to put right, what waits first. @throws UseCaseError 'forbidden', 'notFound' */
export function findingsOfEngagement(
  { actor, deps }: Call,
  { engagementId }: FindingsOfEngagementInput,
): Promise<FindingsOfEngagement> {
  const scope = authorize(actor, 'sharedFinding.read')
  return deps.database.withScope(scope, async (tx) => {
    const { title: engagementTitle, vendorId, vendorName } = await engagementRepository.readEngagement(tx, engagementId)
    const [dossier] = await findLatestDossiers(tx, [engagementId])
    const asked = dossier ? (await questionnaireOf(tx, dossier.questionnaireHash)).questions : []
    const questions = asked.map(({ id, text }) => ({ id, text: text.en }))
    const rows = await sharedFindingRepository.listFindingsOfEngagement(tx, engagementId)
    const today = await sharedFindingRepository.readToday(tx, deps.now())
    return {
      ...{ engagementId, engagementTitle, vendorId, vendorName },
      findings: viewsOf(rows, questions, today),
      about: dossier ? { assessmentId: dossier.assessmentId, questions } : null,
    }
  })
}

/**
 * What a customer asked to be put right about answers that were sent, what waits first.
 * @throws UseCaseError 'forbidden' for a link to some questions, 'notFound'
 */
export async function findingsOfAssessment(
  { actor, deps }: Call,
  { assessmentId }: FindingsOfAssessmentInput,
): Promise<readonly FindingView[]> {
  const scope = authorize(actor, 'ownFinding.read')
  if (actor.kind === 'respondent' && !actor.whole) throw new UseCaseError('forbidden')
  return deps.database.withScope(scope, async (tx) => {
    const { row, asked } = await openAnswering(tx, assessmentId)
    const rows = await sharedFindingRepository.listFindingsOfAssessment(tx, assessmentId)
    const questions = asked.questions.map(({ id, text }) => ({ id, text: text.en }))
    return viewsOf(rows, questions, todayFor(row, deps.now()))
  })
}

const order = { answered: 1, open: 0, closed: 2 } as const

function viewsOf(rows: readonly SharedFindingRow[], questions: readonly Question[], today: string): FindingView[] {
  const texts = new Map(questions.map(({ id, text }) => [id, text]))
  return rows
    .map((row): FindingView => ({
      ...row,
      ...standingOf(row, today),
      questionText: row.questionId === null ? null : (texts.get(row.questionId) ?? null),
    }))
    .sort((a, b) => order[a.state] - order[b.state] || a.dueOn.localeCompare(b.dueOn))
}
