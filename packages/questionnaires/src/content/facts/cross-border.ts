/**
 * How far personal data goes, from near to far; each is one step of exposure (scoring.md section 5): it stays, it stays
 * within ASEAN, it goes where a listed mechanism covers it, it goes where none does.
 */
export const crossBorderSteps = ['none', 'asean', 'mechanism', 'noMechanism'] as const
export type CrossBorderStep = (typeof crossBorderSteps)[number]
