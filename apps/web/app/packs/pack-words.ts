import type { Role } from '@rantai/use-cases/access'

const writers: readonly string[] = ['administrator', 'riskManager', 'dataProtection'] satisfies Role[]
const publishers: readonly string[] = ['administrator', 'riskManager'] satisfies Role[]

/** Whether to show the acts on own packs; the policy of the use-cases decides. */
export const mayWritePacks = (role: Role | undefined): boolean => role !== undefined && writers.includes(role)
export const mayPublishPacks = (role: Role | undefined): boolean => role !== undefined && publishers.includes(role)

export const kindWords: Readonly<Record<string, string>> = {
  baseline: 'Asked of everyone',
  cloud: 'Hosted services',
  overlay: 'Sector',
  jurisdiction: 'Jurisdiction',
  organisation: 'Your own',
}

/** What the report of an import calls a node, in one and in many. */
export const nodeWords: Readonly<Record<string, readonly [one: string, many: string]>> = {
  field: ['field of the pack', 'fields of the pack'],
  source: ['source', 'sources'],
  fact: ['fact', 'facts'],
  component: ['component', 'components'],
  question: ['question', 'questions'],
  choice: ['choice', 'choices'],
  band: ['band', 'bands'],
  cap: ['cap', 'caps'],
  level: ['level', 'levels'],
  knockOut: ['knock-out', 'knock-outs'],
  clock: ['clock', 'clocks'],
  row: ['row', 'rows'],
}
