import type { FactValue } from '../../src/engagements/engagements.schema'
import type { DemoVendor } from './vendor-list'

type Facts = Readonly<Record<string, FactValue>>

/** All facts of an engagement that is small in every way; the shapes below differ from it. */
const plain: Facts = {
  confidentialityImpact: 1,
  integrityImpact: 1,
  availabilityImpact: 1,
  personalRecords: 0,
  access: 'none',
  crossBorder: 'none',
  substitutability: 'month',
  personalData: false,
  dataCategories: [],
  dataSubjectCountries: [],
  storageCountries: ['MY'],
  accessCountries: ['MY'],
  residencyCountries: [],
  vendorRole: 'processor',
  cloud: false,
  usesAi: false,
  usesSubProcessors: false,
  developsSoftware: false,
  internetFacing: false,
  criticalService: false,
  vendorSize: 'other',
  financeMateriality: 'nonMaterial',
  customerInformation: false,
  sgCriticalSystem: false,
  supervisorApproval: 'notNeeded',
}

const customers: Facts = {
  personalData: true,
  customerInformation: true,
  dataCategories: ['identifiers', 'contact', 'financial'],
  dataSubjectCountries: ['MY'],
}

const data: Facts = {
  ...plain,
  ...customers,
  confidentialityImpact: 3,
  integrityImpact: 3,
  availabilityImpact: 2,
  personalRecords: 48_000,
  access: 'regular',
  crossBorder: 'asean',
  substitutability: 'sixMonths',
  storageCountries: ['SG'],
  accessCountries: ['SG', 'MY'],
  usesSubProcessors: true,
  developsSoftware: true,
  financeMateriality: 'material',
}

/** The facts of a service by its shape, as intake would gather them. */
export const serviceFacts: Readonly<Record<DemoVendor['facts'], Facts>> = {
  core: {
    ...plain,
    ...customers,
    confidentialityImpact: 3,
    integrityImpact: 4,
    availabilityImpact: 4,
    personalRecords: 900_000,
    access: 'privileged',
    crossBorder: 'asean',
    substitutability: 'longer',
    storageCountries: ['MY', 'SG'],
    accessCountries: ['MY', 'ID'],
    usesSubProcessors: true,
    developsSoftware: true,
    internetFacing: true,
    criticalService: true,
    financeMateriality: 'critical',
    supervisorApproval: 'onFile',
  },
  cloud: {
    ...plain,
    ...customers,
    confidentialityImpact: 3,
    integrityImpact: 2,
    availabilityImpact: 3,
    personalRecords: 120_000,
    access: 'regular',
    crossBorder: 'mechanism',
    substitutability: 'sixMonths',
    storageCountries: ['SG', 'TH'],
    accessCountries: ['SG', 'TH'],
    cloud: true,
    usesAi: true,
    usesSubProcessors: true,
    internetFacing: true,
    financeMateriality: 'material',
  },
  data,
  // Staff, or customers whom the vendor cannot tell apart.
  masked: { ...data, customerInformation: false },
  paper: {
    ...plain,
    ...customers,
    confidentialityImpact: 2,
    availabilityImpact: 2,
    personalRecords: 15_000,
    access: 'incidental',
  },
  field: {
    ...plain,
    ...customers,
    confidentialityImpact: 2,
    integrityImpact: 2,
    personalRecords: 4_000,
    access: 'regular',
    crossBorder: 'asean',
    vendorSize: 'sme',
  },
  small: { ...plain, vendorSize: 'sme' },
}

/** What of its shape isn't so: people in Viet Nam, whose law asks for a dossier within sixty days of the first transfer. */
const otherwise: Readonly<Record<string, Facts>> = {
  donghai: { dataSubjectCountries: ['VN'], crossBorder: 'asean' },
}

export const factsOf = ({ host, facts }: Pick<DemoVendor, 'host' | 'facts'>): Facts => ({
  ...serviceFacts[facts],
  ...otherwise[host],
})
