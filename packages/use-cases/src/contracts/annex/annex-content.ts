import type { ContractParty, ContractWhole, DirectSubProcessor } from '@rantai/db'
import { coverageOf, localNotesOf } from '@rantai/questionnaires'
import { findingsOf } from '../read-contract'

/** What a document is made of, before it is one. A `blank` is a place where a person has to write, and is marked as such. */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'text' | 'small'; readonly text: string }
  | { readonly kind: 'blank'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [term: string, detail: string | null])[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }

/** A control the vendor said to have, when, and on which engagements. */
export type AnnexMeasure = {
  readonly question: string
  readonly answer: string
  readonly answeredOn: string
  readonly engagements: readonly string[]
}
/** An engagement that the contract covers. */
export type Covered = {
  readonly id: string
  readonly title: string
  readonly facts: Readonly<Record<string, unknown>>
}

export type AnnexInput = {
  readonly contract: ContractWhole
  /** The vendor's open engagements where the contract covers everything of the vendor; else none. */
  readonly covered: readonly Covered[]
  readonly subProcessors: readonly DirectSubProcessor[]
  readonly measures: readonly AnnexMeasure[]
  /** ISO day of the organisation, and who asked for it. */
  readonly madeOn: string
  readonly madeBy: string
}

const workingPaper =
  'from its register. Working paper: it holds no text of any set of model clauses, keys are those of the register, and it is no legal advice. Places marked [ … ] are for a lawyer or whoever knows.'

/**
 * The annex of a contract in our own words: sides, what is passed on and why, who else gets it, how it is protected, and each
 * topic of the model clauses under its key. The words of the clauses are a lawyer's to put in: no text of the model clauses
 * stands here, only where each belongs.
 */
export function annexOf({ contract, covered, subProcessors, measures, madeOn, madeBy }: AnnexInput): Block[] {
  return [
    { kind: 'title', text: `Annex to: ${contract.title}` },
    {
      kind: 'small',
      text: ['Made on', day(madeOn), 'by', madeBy, 'of', contract.organisationName, workingPaper].join(' '),
    },
    { kind: 'heading', text: '1. Who sends and who receives' },
    { kind: 'facts', rows: partyRows('Exporter', contract.exporter) },
    { kind: 'facts', rows: partyRows('Importer', contract.importer) },
    { kind: 'facts', rows: baseRows(contract) },
    { kind: 'heading', text: '2. What is passed on' },
    { kind: 'facts', rows: dataRows(contract, covered) },
    { kind: 'heading', text: '3. Who else receives it' },
    ...subProcessorBlocks(subProcessors),
    { kind: 'heading', text: '4. How it is protected' },
    ...measureBlocks(measures, covered.length > 0),
    { kind: 'heading', text: '5. Figures that were agreed' },
    { kind: 'facts', rows: figureRows(contract) },
    { kind: 'heading', text: '6. Topics of the clauses' },
    ...clauseBlocks(contract),
    ...localBlocks(contract),
    { kind: 'heading', text: '8. Signed' },
    { kind: 'facts', rows: signatureRows(contract) },
  ]
}

const blank = (text: string): Block => ({ kind: 'blank', text })
const small = (text: string): Block => ({ kind: 'small', text })

const names = new Intl.DisplayNames('en', { type: 'region' })
/** Lists of sub-processors also name places that no code was found for; they stay as they were written. */
const country = (code: string | null): string | null =>
  code === null || !/^[A-Z]{2}$/u.test(code) ? code : (names.of(code) ?? code)
const countriesIn = (value: unknown): string | null =>
  Array.isArray(value) && value.length > 0 ? value.map((code) => country(String(code))).join(', ') : null
const dayFormat = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', dateStyle: 'long' })
/** 24 November 2026, of an ISO day. */
const day = (on: string): string => dayFormat.format(new Date(`${on}T00:00:00Z`))
const orNull = (text: string): string | null => (text === '' ? null : text)

const partyRows = (side: string, { name, country: code, role, officer }: ContractParty) =>
  [
    [side, name],
    ['Country', country(code)],
    ['What it does with the data', orNull(role)],
    ['Data protection contact', orNull(officer)],
    ['Address and registration number', null],
  ] as const

const relationships = {
  C2P: 'Controller to processor',
  C2C: 'Controller to controller',
  P2P: 'Processor to processor',
  P2C: 'Processor to controller',
} as const

const baseRows = ({ relationship, instrument, instrumentVersion, startsOn, endsOn }: ContractWhole) =>
  [
    ['Relationship', relationships[relationship]],
    ['Written on', [instrumentNames[instrument] ?? instrument, instrumentVersion].filter(Boolean).join(', ')],
    ['From', startsOn && day(startsOn)],
    ['Until', endsOn && day(endsOn)],
  ] as const

const instrumentNames: Readonly<Record<string, string>> = {
  aseanMcc: 'ASEAN Model Contractual Clauses',
  euScc: 'EU standard contractual clauses (2021/914)',
  ukIdta: 'UK international data transfer agreement',
  ukAddendum: 'UK addendum',
  cnStandard: 'China standard contract',
  vnContract: 'Vietnam transfer contract',
  hkModel: 'Hong Kong recommended model clauses',
  bindingRules: 'Binding corporate rules',
  custom: 'Terms of our own',
  none: 'Nothing yet',
}

/** Kinds of data of the intake, in words. */
const kinds: Readonly<Record<string, string>> = {
  identifiers: 'names and identifiers',
  contact: 'contact details',
  financial: 'financial data',
  health: 'health data',
  biometric: 'biometric data',
  genetic: 'genetic data',
  location: 'location',
  children: 'data of children',
  employee: 'data of employees',
  businessConfidential: 'confidential business data',
  telemetry: 'usage data',
}
const sensitive = ['financial', 'health', 'biometric', 'genetic', 'location', 'children']

/** What all of them say of a fact that is a list, each once. */
const allOf = (covered: readonly Pick<Covered, 'facts'>[], fact: string): string[] => [
  ...new Set(
    covered.flatMap(({ facts }) => {
      const given = facts[fact]
      return Array.isArray(given) ? given.map(String) : []
    }),
  ),
]

function dataRows(contract: ContractWhole, covered: readonly Covered[]) {
  const { facts, engagementTitle, engagementDescription } = contract
  const from = covered.length > 0 ? covered : [contract]
  const categories = allOf(from, 'dataCategories')
  const named = (only: readonly string[]) =>
    only.length === 0 ? null : only.map((each) => kinds[each] ?? each).join(', ')
  const people = facts['personalRecords']
  return [
    [
      'Purpose',
      [engagementTitle, engagementDescription, ...covered.map(({ title }) => title)].filter(Boolean).join('. ') || null,
    ],
    ['Kinds of data', named(categories)],
    ['Of these sensitive', named(categories.filter((each) => sensitive.includes(each)))],
    ['Whose data: people in', countriesIn(allOf(from, 'dataSubjectCountries'))],
    ['How many people, about', typeof people === 'number' ? people.toLocaleString('en') : null],
    ['Kept in', countriesIn(allOf(from, 'storageCountries'))],
    ['Reached from', countriesIn(allOf(from, 'accessCountries'))],
    ['How often, by which channel', null],
  ] as const
}

function subProcessorBlocks(all: readonly DirectSubProcessor[]): Block[] {
  if (all.length === 0) return [blank('sub-processors: none are in the register; confirm, or list them')]
  return [
    {
      kind: 'table',
      head: ['Sub-processor', 'For what', 'Countries', 'Data', 'As of'],
      rows: all.map(({ name, service, countries, data, sourceDate }) => [
        name,
        service ?? '[ … ]',
        countriesIn(countries) ?? '[ … ]',
        data.map((each) => kinds[each] ?? each).join(', ') || 'everything passed on',
        day(sourceDate),
      ]),
    },
  ]
}

function measureBlocks(measures: readonly AnnexMeasure[], ofSeveral: boolean): Block[] {
  if (measures.length === 0) return [blank('measures: nothing was answered in the assessment yet; describe them')]
  return [
    {
      kind: 'text',
      text: ofSeveral
        ? 'As the importer answered in the latest assessment of each engagement:'
        : 'As the importer answered in the latest assessment:',
    },
    {
      kind: 'table',
      head: ['Measure asked for', 'Answer', 'Answered on', ...(ofSeveral ? ['Engagement'] : [])],
      rows: measures.map(({ question, answer, answeredOn, engagements }) => [
        ...[question, answer, day(answeredOn)],
        ...(ofSeveral ? [engagements.join(', ')] : []),
      ]),
    },
    blank('further measures, such as who holds the keys'),
  ]
}

const days = (count: number | null): string | null => (count === null ? null : `${String(count)} days`)
const authorisation = { specific: 'one by one, with consent', general: 'in general, with notice' } as const

const figureRows = ({ breachHours, subProcessors, noticeDays, objectionDays, deletionDays, terms }: ContractWhole) =>
  [
    ['Notice of a breach within', breachHours === null ? null : `${String(breachHours)} hours`],
    ['Sub-processors are agreed', subProcessors && authorisation[subProcessors]],
    ['Notice of a new sub-processor', days(noticeDays)],
    ['Time to object', days(objectionDays)],
    ['Return or deletion after the end within', days(deletionDays)],
    ['Governing law', orNull(terms.governingLaw)],
    ['Where disputes are settled', orNull(terms.forum)],
    ['Limit of liability', orNull(terms.liabilityCap)],
    ['Insurance', orNull(terms.insurance)],
  ] as const

const borrowedNote = 'The model clauses have no module for this relationship; topics of … stand here.'

function clauseBlocks(contract: ContractWhole): Block[] {
  const { lines, borrowed, measuredAs } = coverageOf({ ...contract, findings: findingsOf(contract.clauses) })
  const note = borrowed
    ? [
        {
          kind: 'small' as const,
          text: borrowedNote.replace('…', relationships[measuredAs].toLowerCase()),
        },
      ]
    : []
  return [
    ...note,
    ...lines.flatMap(({ key, topic, request, mustHave }): Block[] => {
      const found = contract.clauses.find(({ clauseKey }) => clauseKey === key)
      const there = found !== undefined && (found.result === 'met' || found.result === 'exceeds')
      const leaves = found?.result === 'notRelevant'
      return [
        { kind: 'text', text: `${key} · ${topic.en}${mustHave ? ' · must be there' : ''}` },
        small(leaves ? 'doesn’t matter for this relationship' : request.en),
        ...(leaves
          ? []
          : [
              there
                ? ({ kind: 'small', text: `Stands in the contract at: ${found.place}` } as const)
                : blank(agreedFor(key, contract) ?? `Clause for ${key}`),
            ]),
      ]
    }),
  ]
}

/** The topic of a breach's notice has a figure of the register: whoever writes its clause needs it. */
const agreedFor = (key: string, { breachHours }: ContractWhole): string | null =>
  key === 'MCC-IM-5' && breachHours !== null ? `Clause for ${key}, with the ${String(breachHours)} hours agreed` : null

function localBlocks({ exporter, importer, instrument }: ContractWhole): Block[] {
  const notes = localNotesOf({ from: exporter.country, to: importer.country, instrument })
  const told = notes.flatMap(({ what, said }) => {
    const text = [what?.en, said.text?.en].filter(Boolean).join(': ')
    return text === ''
      ? []
      : [{ kind: 'text', text: `${text} (${said.label}, checked ${day(said.checkedOn)})` } as const]
  })
  return [
    { kind: 'heading', text: '7. What the law of the place of origin adds' },
    ...(told.length === 0 ? [{ kind: 'text', text: 'Nothing is noted.' } as const] : told),
    blank('Local clauses, where they are needed'),
  ]
}

const signatureRows = ({ exporter, importer }: ContractWhole) =>
  [
    [`For ${exporter.name}: name, title, day, signature`, null],
    [`For ${importer.name}: name, title, day, signature`, null],
  ] as const
