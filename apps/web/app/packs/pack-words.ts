import { english, type Say } from '@rantai/ui/words'
import type { Role } from '@rantai/use-cases/access'

const writers: readonly string[] = ['administrator', 'riskManager', 'dataProtection'] satisfies Role[]
const publishers: readonly string[] = ['administrator', 'riskManager'] satisfies Role[]

/** Whether to show the acts on own packs; the policy of the use-cases decides. */
export const mayWritePacks = (role: Role | undefined): boolean => role !== undefined && writers.includes(role)
export const mayPublishPacks = (role: Role | undefined): boolean => role !== undefined && publishers.includes(role)

export const kindWords: Readonly<Record<string, string>> = english({
  baseline: 'Asked of everyone',
  cloud: 'Hosted services',
  overlay: 'Sector',
  jurisdiction: 'Jurisdiction',
  organisation: 'Your own',
})

/** How many nodes of a kind the report of an import tells of. */
export const nodeCountWords: Readonly<Record<string, string>> = english({
  field: '{count, plural, one {# field of the pack} other {# fields of the pack}}',
  source: '{count, plural, one {# source} other {# sources}}',
  fact: '{count, plural, one {# fact} other {# facts}}',
  component: '{count, plural, one {# component} other {# components}}',
  question: '{count, plural, one {# question} other {# questions}}',
  choice: '{count, plural, one {# choice} other {# choices}}',
  band: '{count, plural, one {# band} other {# bands}}',
  cap: '{count, plural, one {# cap} other {# caps}}',
  level: '{count, plural, one {# level} other {# levels}}',
  knockOut: '{count, plural, one {# knock-out} other {# knock-outs}}',
  clock: '{count, plural, one {# clock} other {# clocks}}',
  row: '{count, plural, one {# row} other {# rows}}',
})

/** What the report of an import calls one node, before its name. */
export function nodeWord(say: Say, kind: string): string {
  switch (kind) {
    case 'field':
      return say('field of the pack')
    case 'source':
      return say('source')
    case 'fact':
      return say('fact')
    case 'component':
      return say('component')
    case 'question':
      return say('question')
    case 'choice':
      return say('choice')
    case 'band':
      return say('band')
    case 'cap':
      return say('cap')
    case 'level':
      return say('level')
    case 'knockOut':
      return say('knock-out')
    case 'clock':
      return say('clock')
    case 'row':
      return say('row')
    default:
      return kind
  }
}
