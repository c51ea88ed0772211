/**
 * What a customer's obligations on sub-processors come down to on each link: those of the clause MCC-IM-3 (told and able
 * to object, the same duties in writing, liable for what follows) and what an organisation asks for itself. `stronger`
 * says which of two figures promises more; a promise that nobody recorded is weaker than any.
 */
export const obligations = {
  objection: { clause: 'MCC-IM-3', unit: 'yesNo', stronger: 'more' },
  sameDuties: { clause: 'MCC-IM-3', unit: 'yesNo', stronger: 'more' },
  liability: { clause: 'MCC-IM-3', unit: 'yesNo', stronger: 'more' },
  breachHours: { clause: null, unit: 'hours', stronger: 'less' },
  audit: { clause: null, unit: 'yesNo', stronger: 'more' },
  location: { clause: null, unit: 'yesNo', stronger: 'more' },
  deletionDays: { clause: null, unit: 'days', stronger: 'less' },
  noAiTraining: { clause: null, unit: 'yesNo', stronger: 'more' },
} as const satisfies Record<
  string,
  { clause: string | null; unit: 'yesNo' | 'hours' | 'days'; stronger: 'more' | 'less' }
>

export type Obligation = keyof typeof obligations
export const obligationIds = Object.keys(obligations) as readonly Obligation[]

/** What is promised on one link: 1 and 0 for yes and no, hours, days; what is left out was not recorded. */
export type Promises = Partial<Record<Obligation, number>>

/** Whether `a` promises less than `b`; NaN is a promise that was not recorded. */
export function weaker(obligation: Obligation, a: number, b: number): boolean {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.isNaN(a) && !Number.isNaN(b)
  return obligations[obligation].stronger === 'more' ? a < b : a > b
}
