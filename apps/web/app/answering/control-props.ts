import type { AskedQuestion } from '@rantai/questionnaires/asked'
import type { CountryOption } from './country-words'
import type { AnswerDraft } from './draft'

/** What every control of an answer gets. */
export type ControlProps = {
  readonly question: AskedQuestion
  readonly draft: AnswerDraft
  readonly error: string | undefined
  readonly disabled: boolean
  readonly countries: readonly CountryOption[]
  /** `typing` while more letters may come. */
  readonly onChange: (draft: AnswerDraft, typing?: boolean) => void
}
