import type { StoredAnswer } from '@rantai/use-cases'
import type { AnswerContent, AnswerDraft } from './draft'

/** What a posted section couldn't take, with everything that was typed. */
export type SectionAnswer = {
  readonly problems: Readonly<Record<string, string>>
  readonly drafts: Readonly<Record<string, AnswerDraft>>
  /** The other version, where somebody wrote in between. */
  readonly conflicts: Readonly<Record<string, StoredAnswer>>
  /** Parts of questions that are open on the page. */
  readonly opened?: readonly string[]
}

/** What a save sends: the reason where it doesn't apply, else the value; a reason alone leaves the value out. */
export function changes({ value, notApplicable, comment }: AnswerContent) {
  return { value, notApplicable, comment }
}
