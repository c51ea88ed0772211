import { strFromU8, unzipSync } from 'fflate'
import {
  contractContentSchema,
  type ContractContentInput,
  reviewClauseSchema,
  type ReviewClauseInput,
} from '../../packages/use-cases/src/contracts/contracts.schema'

const party = (name: string, country: string | null) => ({ name, country, role: '', officer: '' })
/** A contract of a vendor in Singapore on the model clauses, for tests; `given` replaces what matters to one. */
export const sampleContent = (given: Partial<ContractContentInput>): ContractContentInput =>
  contractContentSchema.parse({
    engagementId: null,
    title: 'Data processing terms',
    instrument: 'aseanMcc',
    instrumentVersion: 'January 2021',
    relationship: 'C2P',
    exporter: party('Bank Teluk', 'VN'),
    importer: party('Gelombang', 'SG'),
    breachHours: 48,
    subProcessors: 'general',
    noticeDays: 30,
    objectionDays: 14,
    deletionDays: null,
    terms: {
      ...{ governingLaw: 'Singapore', forum: '', remedies: null, auditRight: false, auditScope: '' },
      ...{ regulatorAccess: null, liabilityCap: '', insurance: '' },
    },
    optionalKept: ['MCC-EX-2'],
    extraKeys: ['X-AUD', 'X-HRS'],
    ...{ signedOn: null, startsOn: null, endsOn: null, renewsOn: null, reviewOn: null, ownerMemberId: null },
    ...given,
  })
/** A clause that is there on page 4, looked at for the first time. */
export const sampleFinding = (contractId: string, given: object): ReviewClauseInput =>
  reviewClauseSchema.parse({
    contractId,
    ...{ clauseKey: 'MCC-IM-5', result: 'met', place: 'p. 4', wording: '', deviation: null, note: '', version: 0 },
    ...given,
  })
/** What a document for a word processor says. */
export const textOfDocx = (file: Uint8Array): string =>
  strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array()).replaceAll(/<[^>]+>/g, ' ')
