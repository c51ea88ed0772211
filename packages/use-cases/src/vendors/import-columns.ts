import type { documentAddresses } from './vendors.schema'

const documentHeads: Record<(typeof documentAddresses)[number], string> = {
  privacyPolicyUrl: 'Privacy policy',
  dataProcessingAgreementUrl: 'Data processing agreement',
  subprocessorsListUrl: 'List of sub-processors',
  securityPageUrl: 'Security page',
  trustPageUrl: 'Trust page',
  statusPageUrl: 'Status page',
  termsOfServiceUrl: 'Terms of service',
  serviceSoftwareAgreementUrl: 'Service or software agreement',
  serviceLevelAgreementUrl: 'Service level agreement',
  businessAssociateAgreementUrl: 'Business associate agreement',
}

/** The columns of the template, in its order: the field of an import row, its head, and other heads people use. */
export type ImportColumn = {
  readonly field: string
  readonly head: string
  readonly also: readonly string[]
  readonly example: string
}

const addresses: ImportColumn[] = Object.entries(documentHeads).map(([field, head]) => ({
  field,
  head,
  also: [],
  example: field === 'privacyPolicyUrl' ? 'https://example.com/privacy' : '',
}))

export const importColumns: readonly ImportColumn[] = [
  {
    field: 'name',
    head: 'Name',
    also: ['Vendor', 'Vendor name', 'Supplier', 'Company', 'Nama', 'Tên', 'ชื่อ'],
    example: 'Contoh Awan',
  },
  {
    field: 'legalName',
    head: 'Legal name',
    also: ['Registered name', 'Nama resmi', 'ชื่อนิติบุคคล'],
    example: 'PT Contoh Awan Nusantara Tbk',
  },
  { field: 'category', head: 'Category', also: ['Type', 'Kategori'], example: 'CLOUD_PROVIDER' },
  { field: 'country', head: 'Country', also: ['Country code', 'Negara', 'Quốc gia', 'ประเทศ'], example: 'ID' },
  { field: 'registrationNumber', head: 'Registration number', also: ['Company number', 'UEN', 'NIB'], example: '' },
  {
    field: 'headquarterAddress',
    head: 'Address',
    also: ['Headquarters', 'Headquarter address', 'Alamat', 'Địa chỉ', 'ที่อยู่'],
    example: 'Jalan Contoh 1, Jakarta',
  },
  { field: 'websiteUrl', head: 'Website', also: ['URL', 'Web site', 'Situs web'], example: 'https://example.com' },
  { field: 'domains', head: 'Domains', also: ['Domain'], example: 'example.com; example.id' },
  {
    field: 'certifications',
    head: 'Certifications',
    also: ['Certificates', 'Sertifikasi'],
    example: 'ISO/IEC 27001; SOC 2 Type 2',
  },
  { field: 'contactName', head: 'Contact name', also: ['Contact', 'Contact person'], example: 'Sukarno' },
  {
    field: 'contactEmail',
    head: 'Contact e-mail',
    also: ['Contact email', 'Email', 'E-mail', 'อีเมล'],
    example: 'contact@example.com',
  },
  ...addresses,
]

const known = new Map<string, ImportColumn>()
for (const column of importColumns) {
  for (const name of [column.field, column.head, ...column.also]) known.set(plain(name), column)
}

/** The column that a head means, or undefined. Case, spaces and marks don't matter. */
export function columnNamed(head: string): ImportColumn | undefined {
  return known.get(plain(head))
}

function plain(head: string): string {
  return head
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '')
}
