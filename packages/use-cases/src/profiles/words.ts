/** The maturity scale of an answer, 0 to 4, in a word or two. */
export const maturityTitles = ['Not in place', 'Foundational', 'Defined', 'Managed', 'Advanced'] as const

/** The five-block view of the same questions: another way to read the maturity, never another score. */
export const blockTitles: Readonly<Record<string, string>> = {
  B1: 'Governance and organisation',
  B2: 'Policies and procedures',
  B3: 'Infrastructure and architecture',
  B4: 'The life of the data',
  B5: 'New uses of data',
}
