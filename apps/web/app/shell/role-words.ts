import { english } from '@rantai/ui/words'

/** Roles as people read them. */
export const roleWords = english({
  administrator: 'Administrator',
  procurement: 'Procurement',
  riskManager: 'Risk manager',
  dataProtection: 'Data protection',
  auditor: 'Auditor',
  contributor: 'Contributor',
})
