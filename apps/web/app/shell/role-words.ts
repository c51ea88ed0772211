/** Roles as people read them. */
export const roleWords = {
  administrator: 'Administrator',
  procurement: 'Procurement',
  riskManager: 'Risk manager',
  dataProtection: 'Data protection',
  auditor: 'Auditor',
  contributor: 'Contributor',
} as const
