import type { StatusTone } from '@rantai/ui'
import { english } from '@rantai/ui/words'
import { statusOf } from '../vendors/status-words'

export type ChaseStates = {
  readonly assessmentId: string | null
  readonly assessingState: string | null
  readonly answeringState: string | null
  readonly mailState: string | null
  readonly waitingFor: 'vendor' | 'us' | null
}

type Shown = { readonly letter: string; readonly tone: StatusTone; readonly word: string }

/** The status of a row by its letter; the word in English, to be said. A mail that came back stands before anything the vendor could do. */
export function chaseStatusOf(row: ChaseStates): Shown {
  if (row.assessmentId === null) return { letter: 'N', tone: 'neutral', word: english('Not invited') }
  if (mailCameBack(row)) return { letter: 'B', tone: 'act', word: english('Mail came back') }
  if (row.assessingState === 'recalled') return { letter: 'N', tone: 'neutral', word: english('Recalled') }
  if (row.assessingState === 'decided') return { letter: 'D', tone: 'good', word: english('Decided') }
  return statusOf({ ...row, waitsFor: row.waitingFor })
}

export const mailCameBack = ({ mailState }: Pick<ChaseStates, 'mailState'>): boolean =>
  mailState === 'bounced' || mailState === 'failed'

/** Whether a reminder could go to the vendor: it is its turn, and mail arrives. */
export function mayRemind(row: ChaseStates): boolean {
  return row.assessmentId !== null && row.waitingFor === 'vendor'
}
