import { createContext } from 'react'

/** What is said about a file; days as yyyy-mm-dd, empty where nothing was said. */
export type FileWords = Readonly<Record<'kind' | 'title' | 'issuedOn' | 'expiresOn', string>>

export const wordsOfNothing: FileWords = { kind: 'document', title: '', issuedOn: '', expiresOn: '' }

/** What evidence does in the browser; the plain forms do the same without it. */
export type EvidenceActing = {
  /** True once the file is with the server. */
  readonly onFile: (questionId: string, file: File, words: FileWords) => Promise<boolean>
  /** Share uploaded, 0 to 1, by question. */
  readonly progress: Readonly<Record<string, number>>
  /** What went wrong with the last file, by question. */
  readonly problems: Readonly<Record<string, string>>
}

export const EvidenceActs = createContext<EvidenceActing>({
  onFile: () => Promise.resolve(false),
  progress: {},
  problems: {},
})

/** The upload forms stand after the section's form, since forms can't stand in each other; fields name theirs by id. */
export const uploadFormId = (questionId: string): string => `${questionId}-upload`

/** The same acting, with something to say at one question. */
export function withProblem(acts: EvidenceActing, questionId: string | undefined, problem: string): EvidenceActing {
  return questionId === undefined ? acts : { ...acts, problems: { ...acts.problems, [questionId]: problem } }
}
