import type { Role } from '@rantai/use-cases/access'

const writers: readonly string[] = ['administrator', 'procurement', 'riskManager', 'dataProtection'] satisfies Role[]

/** Whether to show the acts on notices; the policy of the use-cases decides. */
export const mayWriteNotices = (role: Role | undefined): boolean => role !== undefined && writers.includes(role)
