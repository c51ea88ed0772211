import type { BroughtProposal, KeptProposal } from '@rantai/use-cases'

/** What the button of a kept answer posts: the question, which version of what is kept, and the answer's version. */
export const keptAct = (questionId: string, { entryId, number }: KeptProposal, version: number): string =>
  `use ${questionId} ${entryId} ${number} ${version}`

/** What such a button posted; undefined for every other act. */
export function usedIn(act: string) {
  const [verb, questionId = '', entryId = '', number = '', version = ''] = act.split(' ')
  if (verb !== 'use') return undefined
  return { questionId, entryId, number: Number(number), expectedVersion: Number(version) }
}

/** What the button of a brought file's proposal posts: the question, the file, and the answer's version. */
export const takeAct = (questionId: string, { importId }: BroughtProposal, version: number): string =>
  `take ${questionId} ${importId} ${version}`

/** What such a button posted; undefined for every other act. */
export function takenIn(act: string) {
  const [verb, questionId = '', id = '', version = ''] = act.split(' ')
  if (verb !== 'take') return undefined
  return { questionId, id, expectedVersion: Number(version) }
}
