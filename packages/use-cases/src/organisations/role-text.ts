import type { Role } from '../access'

/** A role inside a sentence of a mail. */
export const roleText = {
  administrator: 'an administrator',
  procurement: 'procurement',
  riskManager: 'a risk manager',
  dataProtection: 'data protection',
  auditor: 'an auditor',
  contributor: 'a contributor',
} as const satisfies Record<Role, string>
