import type { Template } from './template'
import { aboutIncidentReports } from './about-incident-reports'
import { aboutFindings } from './about-findings'
import { aboutNotes } from './about-notes'
import { aboutNotices } from './about-notices'
import { aboutParts } from './about-parts'
import { aboutPassing } from './about-passing'
import { aboutProofs } from './about-proofs'
import { toAccounts } from './to-accounts'
import { toColleagues } from './to-colleagues'
import { toVendors } from './to-vendors'

/** Every mail there is, by the name in the ledger. */
export const templates: Readonly<Record<string, Template>> = {
  ...toVendors,
  ...toColleagues,
  ...aboutIncidentReports,
  ...aboutFindings,
  ...aboutNotes,
  ...aboutNotices,
  ...aboutParts,
  ...aboutPassing,
  ...aboutProofs,
  ...toAccounts,
}
