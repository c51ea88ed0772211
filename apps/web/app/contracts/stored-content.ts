import type { ContractDetails, ContractFormChoices } from '@rantai/use-cases'
import type { ContractContentInput } from '@rantai/use-cases/contracts/contracts.schema'

/** What a new contract starts from: both sides as they are known, and what the vendor's engagements call for. */
export function freshContent(choices: ContractFormChoices, engagementId: string | null): ContractContentInput {
  const { organisationName, organisationCountry, vendorName, vendorCountry, extraKeys } = choices
  const party = (name: string, country: string | null) => ({ name, country, role: '', officer: '' })
  return {
    engagementId,
    title: '',
    instrument: 'aseanMcc',
    instrumentVersion: '',
    relationship: 'C2P',
    exporter: party(organisationName, organisationCountry),
    importer: party(vendorName, vendorCountry),
    breachHours: null,
    subProcessors: null,
    noticeDays: null,
    objectionDays: null,
    deletionDays: null,
    terms: {
      governingLaw: '',
      forum: '',
      remedies: null,
      auditRight: null,
      auditScope: '',
      regulatorAccess: null,
      liabilityCap: '',
      insurance: '',
    },
    optionalKept: [],
    extraKeys: extraKeys.filter(({ proposed }) => proposed).map(({ key }) => key),
    signedOn: null,
    startsOn: null,
    endsOn: null,
    renewsOn: null,
    reviewOn: null,
    ownerMemberId: null,
  }
}

/** The stored facts as the form takes them. */
export function storedContent(contract: ContractDetails): ContractContentInput {
  const { optionalKept, extraKeys, instrument, ...rest } = contract
  return {
    ...rest,
    instrument: instrument as ContractContentInput['instrument'],
    optionalKept: [...optionalKept],
    extraKeys: [...extraKeys],
  }
}
