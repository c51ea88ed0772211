import { addMonths } from '../cadence/calendar'
import { canonicalHash } from '../compose/canonical'
import { jurisdiction } from '../law/jurisdictions'
import { type Law, shippedLaw } from '../law/law'
import type { Statement } from '../law/statement'
import { transferRule } from '../law/transfers'

/** What an assessment says in words, block by block (mcc.md section 6). The first three blocks stand on facts as well. */
export const assessmentFields = {
  transfer: ['frequency', 'channel'],
  data: ['format', 'sensitivity'],
  mechanism: ['alternatives'],
  destination: ['rights', 'redress', 'enforcement', 'surveillance', 'treaties'],
  practice: ['requests', 'importer', 'sector'],
  measures: ['technical', 'contractual', 'organisational'],
  findings: ['gaps', 'likelihood', 'harm', 'reason'],
  signOff: ['officerView'],
} as const
export type AssessmentBlock = keyof typeof assessmentFields
export type AssessmentField = (typeof assessmentFields)[AssessmentBlock][number]
export const assessmentBlocks = Object.keys(assessmentFields) as AssessmentBlock[]

export const assessmentDecisions = ['go', 'goWithMeasures', 'stop'] as const
export type AssessmentDecision = (typeof assessmentDecisions)[number]
export type AssessmentContent = Readonly<Partial<Record<AssessmentField, string>>>

/** Without these nobody signs; measures only where the decision stands on them. */
const needed: readonly AssessmentField[] = [
  'rights',
  'surveillance',
  'requests',
  'gaps',
  'likelihood',
  'harm',
  'reason',
]

/** Fields that are still empty and without which an assessment isn't signed. */
export function missingForSigning(
  content: AssessmentContent,
  decision: AssessmentDecision | null,
): (AssessmentField | 'decision')[] {
  const filled = (field: AssessmentField): boolean => (content[field] ?? '').trim() !== ''
  const measured = (['technical', 'contractual', 'organisational'] as const).some(filled)
  return [
    ...needed.filter((field) => !filled(field)),
    ...(decision === 'goWithMeasures' && !measured ? (['technical'] as const) : []),
    ...(decision === null ? (['decision'] as const) : []),
  ]
}

export type Validity = { readonly months: number; readonly because: 'dataTier' | 'country' }

/** Months for which an assessment holds by how harmful the data is; while nobody rated that, as for the most harmful. */
const monthsByTier: Readonly<Record<number, number>> = { 1: 36, 2: 36, 3: 24, 4: 12 }

/** How long an assessment holds (mcc.md section 6): by the data, never longer than the law of the origin says. */
export function validityOf(
  { origin, destination, dataTier }: { origin: string; destination: string; dataTier: number | null },
  law: Law = shippedLaw(),
): Validity {
  const months = monthsByTier[dataTier ?? 4] ?? 12
  const local = transferRule(origin, destination, law).impactAssessment?.validMonths ?? null
  return local !== null && local < months ? { months: local, because: 'country' } : { months, because: 'dataTier' }
}

/** The day after which it is expired. */
export const validUntil = (signedOn: string, { months }: Validity): string => addMonths(signedOn, months)

/** What the law that ships says of one country, as an assessment shows it. */
export type CountryFacts = {
  readonly country: string
  readonly known: boolean
  readonly statements: readonly { readonly topic: LawTopic; readonly said: Statement }[]
}
export const lawTopics = [
  'law',
  'authority',
  'rule',
  'assessment',
  'localisation',
  'rights',
  'processors',
  'sanctions',
] as const
export type LawTopic = (typeof lawTopics)[number]

/** Statements on the law of a country, with how each was come by; nothing where none is written. */
export function countryFacts(country: string, law: Law = shippedLaw()): CountryFacts {
  const place = jurisdiction(country, law)
  if (!place) return { country, known: false, statements: [] }
  const { transfers } = place
  const statements = [
    { topic: 'law' as const, said: place.law },
    { topic: 'authority' as const, said: place.authority },
    { topic: 'rule' as const, said: transfers.rule },
    { topic: 'assessment' as const, said: transfers.impactAssessment.said },
    ...place.localisation.map((said) => ({ topic: 'localisation' as const, said })),
    { topic: 'rights' as const, said: place.rights },
    { topic: 'processors' as const, said: place.processors },
    { topic: 'sanctions' as const, said: place.sanctions },
  ]
  return { country, known: true, statements }
}

/** Tells one state of what the law says of a pair of countries from another. */
export const lawHashOf = (origin: string, destination: string, law: Law = shippedLaw()): string =>
  canonicalHash([
    { ...transferRule(origin, destination, law) },
    countryFacts(origin, law).statements.map(({ said }) => said),
    countryFacts(destination, law).statements.map(({ said }) => said),
  ])
