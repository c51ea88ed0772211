import { addMonths, packs } from '@rantai/questionnaires'

/** Of the question's own type; saving checks it. */
type AnswerValue = string | number | readonly string[] | readonly object[]

/** How well a vendor looks after data; decides what it answers. */
export type Maturity = 'strong' | 'adequate' | 'weak'

export type AnsweringVendor = {
  readonly name: string
  readonly country: string
  readonly maturity: Maturity
  /** Answers that the vendor's story needs. */
  readonly given?: Readonly<Record<string, AnswerValue>>
}

type PerMaturity<Value> = readonly [strong: Value, adequate: Value, weak: Value]
const column: Readonly<Record<Maturity, 0 | 1 | 2>> = { strong: 0, adequate: 1, weak: 2 }

/** Figures that a story wants; where none stands here, better vendors reach better bands. */
const figures: Readonly<Record<string, PerMaturity<number | 'none'>>> = {
  'DMF-GOV-08': [98, 88, 61],
  'DMF-POL-06': [24, 48, 96],
  'DMF-CTL-08a': [365, 180, 45],
  'DMF-CTL-13a': [30, 14, 7],
  'DMF-CTL-19a': [7, 14, 45],
  'DMF-CTL-19b': [6, 17, 'none'],
  'DMF-CTL-20': [99, 93, 72],
  'DMF-CTL-22a': [4, 12, 72],
  'DMF-CTL-22b': [1, 4, 24],
  'DMF-CTL-25': [30, 60, 120],
  'DMF-MCI-05': [3, 9, 31],
  'DMF-MCI-08': [5, 14, 45],
}

/** Whole months before the day of the answer. */
const ages: Readonly<Record<string, PerMaturity<number>>> = {
  'DMF-POL-01': [4, 11, 27],
  'DMF-CTL-18': [3, 9, 16],
  'DMF-CTL-22c': [5, 10, 21],
  'DMF-MCI-02a': [6, 13, 29],
  'DMF-MCI-03a': [5, 11, 20],
  'DMF-MCI-06': [7, 14, 26],
  'DMF-MCI-07': [3, 10, 19],
  'DMF-MCI-09': [4, 15, 30],
  'CLD-24d': [5, 11, 20],
  'FIN-05b': [6, 10, 20],
  'FIN-10b': [5, 14, 30],
  'FIN-13b': [5, 11, 22],
  'FIN-17': [7, 16, 34],
}

const picked: Readonly<Record<string, PerMaturity<readonly string[]>>> = {
  'DMF-GOV-10': [['iso27001', 'soc2TypeTwo', 'dptm'], ['iso27001'], ['none']],
  'DMF-INV-02': [
    ['identifiers', 'contact', 'financial'],
    ['identifiers', 'contact', 'financial'],
    ['identifiers', 'contact', 'financial', 'location'],
  ],
  'DMF-IRA-07': [
    ['newCountry', 'newSubProcessor', 'newPurpose', 'breach', 'lawChange', 'merger'],
    ['newSubProcessor', 'newPurpose', 'breach', 'lawChange'],
    ['breach'],
  ],
  'CLD-08': [
    ['customerEdge', 'betweenDataCentres', 'betweenServices'],
    ['customerEdge', 'betweenDataCentres'],
    ['customerEdge'],
  ],
  'CLD-17': [['iso27001', 'iso27017', 'iso27018', 'socTwoTypeTwo', 'mtcs'], ['iso27001', 'iso27017'], ['none']],
  'FIN-12': [
    ['adminAccounts', 'patches', 'standards', 'perimeter', 'antiMalware', 'mfa'],
    ['adminAccounts', 'patches', 'standards', 'perimeter', 'antiMalware', 'mfa'],
    ['adminAccounts', 'patches', 'perimeter', 'antiMalware'],
  ],
  'FIN-13a': [['soc2', 'ospar'], ['soc2'], ['none']],
  'DMF-MCI-01': [
    ['requestTime', 'encryptionShare', 'policyAge', 'trainingShare', 'incidentTime', 'overdueActions'],
    ['trainingShare', 'incidentTime', 'overdueActions'],
    ['incidentTime'],
  ],
}

const chosen: Readonly<Record<string, string>> = {
  'DMF-GOV-07': 'processor',
  'DMF-IRA-02a': 'high',
  'DMF-IRA-02b': 'medium',
  'DMF-IRA-02c': 'high',
  'FIN-11b': 'confirmed',
}

/** A number from 0 up to 1 that is the same for the same words, in every run. */
export function evenly(...words: readonly string[]): number {
  let hash = 2_166_136_261
  for (const character of words.join('|')) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619)
  return ((hash ^ (hash >>> 15)) >>> 0) / 4_294_967_296
}

const specs = new Map(Object.values(packs).flatMap(({ questions }) => questions.map(({ id, answer }) => [id, answer])))

/** What this vendor answers to a question on an ISO day. */
export function answerOf(vendor: AnsweringVendor, questionId: string, onDay: string): AnswerValue {
  const given = vendor.given?.[questionId]
  if (given !== undefined) return given
  const spec = specs.get(questionId)
  const at = column[vendor.maturity]
  const chance = evenly(vendor.name, questionId)
  switch (spec?.type) {
    case 'maturity':
      return ([4, 3, 2] as const)[at] - (chance < 0.35 ? 1 : 0) + (at === 1 && chance > 0.85 ? 1 : 0)
    case 'yesNo':
      return yesOrNo(questionId, { at, chance, partial: spec.partial === true })
    case 'single':
      return chosen[questionId] ?? ranked(spec.choices, { at, chance })
    case 'multi':
      return picked[questionId]?.[at] ?? spec.choices.filter(({ exclusive }) => exclusive !== true).map(({ id }) => id)
    case 'number':
      return figures[questionId]?.[at] ?? figureIn(spec.bands, at)
    case 'date':
      return addMonths(onDay, -(ages[questionId]?.[at] ?? 12))
    case 'countries':
      return [vendor.country]
    case 'subProcessors':
      return subProcessors(vendor)
    default:
      return wordsFor(vendor, questionId)
  }
}

type Band = { readonly upTo: number } | { readonly from: number }

/** The bound of the band that the vendor reaches, hours of an unscored recovery where there are none. */
function figureIn(bands: readonly Band[] | undefined, at: 0 | 1 | 2): number {
  const band = bands?.[Math.min(at, bands.length - 1)]
  if (band === undefined) return ([4, 12, 48] as const)[at]
  return 'from' in band ? band.from : band.upTo
}

type Draw = { readonly at: 0 | 1 | 2; readonly chance: number }

function yesOrNo(questionId: string, { at, chance, partial }: Draw & { readonly partial: boolean }): string {
  // The one question whose good answer is no: breaches and orders of the last years.
  if (questionId === 'DMF-GOV-11') return at === 2 ? 'yes' : 'no'
  if (questionId === 'CLD-29a') return 'no'
  if (chance < ([0, 0.04, 0.25] as const)[at]) return partial ? 'partial' : 'no'
  return 'yes'
}

function ranked(
  choices: readonly { readonly id: string; readonly score?: number | undefined }[],
  { at, chance }: Draw,
) {
  const best = choices.toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0))
  const rank = at === 0 ? (chance < 0.2 ? 1 : 0) : at === 1 ? (chance < 0.55 ? 1 : 0) : chance < 0.6 ? 2 : 1
  return best[Math.min(rank, best.length - 1)]?.id ?? ''
}

function subProcessors({ country, maturity }: AnsweringVendor) {
  const all = [
    { name: 'Selat Hosting Pte. Ltd.', countries: ['SG'], data: ['identifiers', 'contact', 'financial'] },
    { name: 'Titian Message Gateway Sdn Bhd', countries: ['MY'], data: ['contact'] },
    { name: 'Field Support Partners', countries: [country], data: ['identifiers', 'contact'] },
  ]
  return all.slice(0, maturity === 'strong' ? 2 : 3)
}

function wordsFor({ name }: AnsweringVendor, questionId: string): string {
  if (questionId === 'DMF-GOV-06a')
    return `${name} signs the contract. It has no parent company; three founders hold all shares.`
  if (questionId === 'DMF-GOV-11b')
    return 'In March last year a courier lost one sealed box with 212 paper files. Two customers and the authority were told after 40 hours. Boxes are now tracked and double-checked at every handover.'
  return 'As described in our information security policy, chapter 4.'
}
