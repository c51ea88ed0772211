import type { Role } from '@rantai/use-cases/access'

const writers: readonly string[] = ['administrator', 'procurement', 'riskManager'] satisfies Role[]

/** Whether to show the acts on vendors; the policy of the use-cases decides. */
export const mayWriteVendors = (role: Role | undefined): boolean => role !== undefined && writers.includes(role)
