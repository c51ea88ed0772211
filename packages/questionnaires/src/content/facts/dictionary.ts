import type { LocalText } from '../../model/shape'
import { english } from '../../model/wording'
import { crossBorderSteps } from './cross-border'

/** Who records a fact: the organisation's profile, every intake, the intake of one sector, or nobody (computed). */
export type FactAsker = 'organisation' | 'engagement' | 'finance' | 'health' | 'derived'

export type Fact = {
  name: string
  type: 'boolean' | 'number' | 'date' | 'text' | 'list'
  /** Allowed values of a text, or of a list's members. */
  values?: readonly string[]
  /** True where the list's members are ISO 3166-1 alpha-2 codes. */
  countries?: true
  /** Whole numbers only, within these bounds. */
  whole?: { min: number; max?: number }
  /** Numbers are at least this. */
  min?: number
  askedBy: FactAsker
  /** How it is asked; screens say the English in the reader's language. */
  ask: LocalText
}

type Entry = Omit<Fact, 'name' | 'askedBy'>

const impact = { min: 1, max: 4 }
const approval = ['notNeeded', 'onFile', 'missing']

const organisation: Record<string, Entry> = {
  sectors: {
    type: 'list',
    values: ['finance', 'health', 'public', 'other'],
    ask: { en: english('Which sectors do you work in?') },
  },
  financeLicences: {
    type: 'list',
    values: ['bank', 'merchantBank', 'insurer', 'payment', 'securities', 'other'],
    ask: { en: english('Which financial licences do you hold?') },
  },
  organisationCountries: {
    type: 'list',
    countries: true,
    ask: { en: english('In which countries are you supervised?') },
  },
  ownNoticeHours: {
    type: 'number',
    min: 0,
    ask: { en: english('Within how many hours have you promised your own clients or authority to report a breach?') },
  },
}

const engagement: Record<string, Entry> = {
  confidentialityImpact: {
    type: 'number',
    whole: impact,
    ask: {
      en: english(
        'If this data became known to others, how bad would it be? 1 minimal, 2 limited, 3 serious, 4 severe',
      ),
    },
  },
  integrityImpact: {
    type: 'number',
    whole: impact,
    ask: { en: english('If this data or service were quietly wrong, how bad would it be? 1 minimal to 4 severe') },
  },
  availabilityImpact: {
    type: 'number',
    whole: impact,
    ask: { en: english('If this service were down, how bad would it be? 1 minimal to 4 severe') },
  },
  personalRecords: {
    type: 'number',
    min: 0,
    ask: { en: english('About how many people’s records will the vendor hold or reach?') },
  },
  access: {
    type: 'text',
    values: ['none', 'incidental', 'regular', 'privileged'],
    ask: { en: english('How will the vendor reach your systems or premises?') },
  },
  crossBorder: {
    type: 'text',
    values: crossBorderSteps,
    ask: { en: english('Will personal data cross a border, and where to?') },
  },
  substitutability: {
    type: 'text',
    values: ['week', 'month', 'sixMonths', 'longer'],
    ask: { en: english('How long would replacing this vendor take?') },
  },
  personalData: { type: 'boolean', ask: { en: english('Does the service handle personal data?') } },
  dataCategories: {
    type: 'list',
    values: [
      'identifiers',
      'contact',
      'financial',
      'health',
      'biometric',
      'genetic',
      'location',
      'children',
      'employee',
      'businessConfidential',
      'telemetry',
    ],
    ask: { en: english('What kinds of data does the service handle?') },
  },
  dataSubjectCountries: {
    type: 'list',
    countries: true,
    ask: { en: english('In which countries are the people the data is about?') },
  },
  storageCountries: {
    type: 'list',
    countries: true,
    ask: { en: english('In which countries will the data be stored?') },
  },
  accessCountries: {
    type: 'list',
    countries: true,
    ask: { en: english('From which countries can the data be reached?') },
  },
  residencyCountries: {
    type: 'list',
    countries: true,
    ask: {
      en: english('Must the data stay in certain countries, and in which? Leave empty where there is no such duty'),
    },
  },
  vendorRole: {
    type: 'text',
    values: ['controller', 'jointController', 'processor', 'subProcessor'],
    ask: { en: english('In what role does the vendor handle personal data?') },
  },
  cloud: { type: 'boolean', ask: { en: english('Is it a cloud service?') } },
  usesAi: { type: 'boolean', ask: { en: english('Does the service use artificial intelligence?') } },
  usesSubProcessors: { type: 'boolean', ask: { en: english('Does the vendor pass data on to others it works with?') } },
  developsSoftware: { type: 'boolean', ask: { en: english('Does the vendor develop software for this service?') } },
  internetFacing: { type: 'boolean', ask: { en: english('Can the service be reached from the internet?') } },
  criticalService: { type: 'boolean', ask: { en: english('Does one of your critical services depend on it?') } },
  vendorSize: {
    type: 'text',
    values: ['sme', 'other'],
    ask: { en: english('Is the vendor a small or medium enterprise?') },
  },
}

const finance: Record<string, Entry> = {
  financeMateriality: {
    type: 'text',
    values: ['nonMaterial', 'material', 'critical'],
    ask: { en: english('Is this outsourcing material, or critical, under your supervisor’s rules?') },
  },
  customerInformation: {
    type: 'boolean',
    ask: { en: english('Does the vendor handle information about your customers?') },
  },
  sgCriticalSystem: {
    type: 'boolean',
    ask: { en: english('Does it support a system that you run as critical in Singapore?') },
  },
  supervisorApproval: {
    type: 'text',
    values: approval,
    ask: { en: english('Is your supervisor’s approval or notification needed, and is it on file?') },
  },
}

const health: Record<string, Entry> = {
  healthUse: {
    type: 'text',
    values: ['administrative', 'clinical', 'careCritical'],
    ask: { en: english('What is the service used for in care?') },
  },
  identifiableHealthData: {
    type: 'boolean',
    ask: { en: english('Does it handle health data of people who can be identified?') },
  },
  recordLevelSystem: { type: 'boolean', ask: { en: english('Does it hold or change patients’ records?') } },
  regulatedDevice: { type: 'boolean', ask: { en: english('Is it a medical device under the law, or part of one?') } },
  secondaryUse: {
    type: 'boolean',
    ask: { en: english('Is health data used beyond care, for instance for research?') },
  },
  nationalRecordCountries: {
    type: 'list',
    countries: true,
    ask: { en: english('With which countries’ national health records does it exchange data?') },
  },
  healthOffshoreApproval: {
    type: 'text',
    values: approval,
    ask: { en: english('Is approval needed to hold health data abroad, and is it on file?') },
  },
}

const derived: Record<string, Entry> = {
  impact: {
    type: 'number',
    whole: impact,
    ask: { en: english('The highest of confidentiality, integrity and availability impact') },
  },
  exposure: {
    type: 'number',
    whole: impact,
    ask: { en: english('The highest of personal records, access, cross-border and substitutability') },
  },
  tier: {
    type: 'text',
    values: ['low', 'moderate', 'high', 'critical'],
    ask: { en: english('The inherent tier that impact and exposure give') },
  },
}

const named = (askedBy: FactAsker, entries: Record<string, Entry>): Fact[] =>
  Object.entries(entries).map(([name, entry]) => ({ name, askedBy, ...entry }))

/** Every fact that conditions may name without a pack declaring it, in the order of the intake. */
export const factDictionary: readonly Fact[] = [
  ...named('organisation', organisation),
  ...named('engagement', engagement),
  ...named('finance', finance),
  ...named('health', health),
  ...named('derived', derived),
]

const byName = new Map(factDictionary.map((fact) => [fact.name, fact]))

/** A fact of the dictionary by its name. */
export const factNamed = (name: string): Fact | undefined => byName.get(name)
