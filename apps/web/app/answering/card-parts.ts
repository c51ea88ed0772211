import { english } from '@rantai/ui/words'

/** What a question has besides its answer; closed until somebody wants it, so that a section is light to send and read. */
export const cardParts = ['evidence', 'notApplicable', 'comment'] as const
export type CardPart = (typeof cardParts)[number]

export const partWords: Readonly<Record<CardPart, string>> = english({
  evidence: 'Add evidence',
  notApplicable: 'This doesn’t apply to us',
  comment: 'Add a comment',
})

/** How an open part is named in the address of the page, for browsers without scripts: "evidence DMF-CTL-05". */
export const openPart = (part: CardPart, questionId: string): string => `${part} ${questionId}`

/** Those parts of a question that the address names. */
export const openPartsOf = (questionId: string, named: readonly string[]): CardPart[] =>
  cardParts.filter((part) => named.includes(openPart(part, questionId)))

export const partId = (part: CardPart, questionId: string): string => `${questionId}-part-${part}`
