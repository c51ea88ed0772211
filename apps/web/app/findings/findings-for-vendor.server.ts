import type { FindingView } from '@rantai/use-cases'
import type { LoaderFunctionArgs } from '@remix-run/node'
import type { AnsweringOverview } from '../answering/answering-types'
import { holdsPart } from '../answering/words'
import { callerFor } from '../api/caller'

/** What is to be put right about answers that were sent; nothing for who holds a part, and before anything was sent. */
export async function findingsFor(
  args: LoaderFunctionArgs,
  overview: AnsweringOverview,
): Promise<readonly FindingView[]> {
  if (!overview.submission || holdsPart(overview)) return []
  const api = await callerFor(args)
  return api.ownFindings.ofAssessment({ assessmentId: overview.assessmentId })
}
