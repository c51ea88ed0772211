export * as contactRepository from './contact-repository'
export type { ContactFacts } from './contact-repository'
export { foldName } from './folded-name'
export * as vendorListRepository from './list-repository'
export type {
  VendorListPage,
  VendorListQuery,
  VendorListRow,
  VendorSort,
  VendorTier,
  VendorView,
} from './list-repository'
export * as vendorRepository from './vendor-repository'
export type {
  ContactRow,
  LikelyDuplicate,
  NewVendor,
  VendorDetails,
  VendorEngagementRow,
  VendorFacts,
  VendorRow,
  VendorWithParts,
} from './vendor-repository'
export * as vendorImportRepository from './vendor-import-repository'
export type { StoredVendor, VendorImportRow } from './vendor-import-repository'
