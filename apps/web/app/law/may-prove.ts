import type { Role } from '@rantai/use-cases/access'

/** Whether to show the acts on proofs; the policy of the use-cases decides. */
export const mayProve = (role: Role | undefined) => ({
  record: role === 'administrator',
  second: role === 'administrator' || role === 'dataProtection',
})
