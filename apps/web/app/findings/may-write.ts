import type { Role } from '@rantai/use-cases/access'
import type { FindingView } from './finding-types'

const writers: readonly string[] = ['administrator', 'riskManager', 'dataProtection'] satisfies Role[]
const deciders: readonly string[] = ['administrator', 'riskManager'] satisfies Role[]
const among = (roles: readonly string[], role: Role | undefined) => role !== undefined && roles.includes(role)

/** Whether to show the acts on findings, and on what stands for conditions; the policy of the use-cases decides. */
export const mayOnFindings = (role: Role | undefined) => ({
  write: among(writers, role),
  decide: among(deciders, role),
})

export const mayJudge = ({ kind }: Pick<FindingView, 'kind'>, may: ReturnType<typeof mayOnFindings>): boolean =>
  kind === 'condition' ? may.decide : may.write

/** A condition whose decision has a later one in its place: nothing more is said of it. */
export const replaced = ({ kind, closedAs }: Pick<FindingView, 'kind' | 'closedAs'>): boolean =>
  kind === 'condition' && closedAs === 'withdrawn'
