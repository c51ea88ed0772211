import type { Role } from '@rantai/use-cases/access'

const writers: readonly string[] = ['administrator', 'procurement', 'riskManager', 'dataProtection'] satisfies Role[]
const closers: readonly string[] = ['administrator', 'riskManager', 'dataProtection'] satisfies Role[]

/** Whether to show the acts on incidents; the policy of the use-cases decides. */
export const mayWriteIncidents = (role: Role | undefined): boolean => role !== undefined && writers.includes(role)
export const mayCloseIncidents = (role: Role | undefined): boolean => role !== undefined && closers.includes(role)
