import { createContext } from 'react'

/** What evidence does in the browser; the plain forms do the same without it. */
export type EvidenceActing = {
  readonly onFile: (questionId: string, file: File, expiresOn: string) => Promise<void>
  /** Share uploaded, 0 to 1, by question. */
  readonly progress: Readonly<Record<string, number>>
  /** What went wrong with the last file, by question. */
  readonly problems: Readonly<Record<string, string>>
}

export const EvidenceActs = createContext<EvidenceActing>({
  onFile: () => Promise.resolve(),
  progress: {},
  problems: {},
})

/** The upload forms stand after the section's form, since forms can't stand in each other; fields name theirs by id. */
export const uploadFormId = (questionId: string): string => `${questionId}-upload`
