import { readContractChoices, type ContractChoices } from '@rantai/db'
import { shippedLaw } from '@rantai/questionnaires'
import { authorize } from '../access'
import type { Call } from '../call'

export type ContractFormChoices = Omit<ContractChoices, 'engagements'> & {
  readonly engagements: readonly { readonly id: string; readonly title: string }[]
  /** Keys beyond the model, with those that the vendor's engagements call for. */
  readonly extraKeys: readonly { readonly key: string; readonly topic: string; readonly proposed: boolean }[]
  /** Clauses that the parties may leave out. */
  readonly optionalClauses: readonly { readonly key: string; readonly topic: string }[]
}

/** What the form of a contract offers. @throws UseCaseError forbidden, notFound */
export async function readContractFormChoices(
  { actor, deps }: Call,
  of: { readonly vendorId: string | null; readonly engagementId: string | null },
): Promise<ContractFormChoices> {
  const scope = authorize(actor, 'contract.write')
  const { engagements, ...choices } = await deps.database.withScope(scope, (tx) => readContractChoices(tx, of))
  const { extraKeys, clauses } = shippedLaw().clauses
  const about = engagements.filter(({ id }) => of.engagementId === null || id === of.engagementId)
  return {
    ...choices,
    engagements: engagements.map(({ id, title }) => ({ id, title })),
    extraKeys: extraKeys.map(({ key, topic }) => ({
      key,
      topic: topic.en,
      proposed: about.some((each) => asks(each, key)),
    })),
    optionalClauses: clauses
      .filter(({ optional }) => optional !== 'no' && optional !== 'fillIn')
      .map(({ key, topic }) => ({ key, topic: topic.en })),
  }
}

/** What sector rules and the facts of an engagement want beyond the model clauses. */
function asks({ packs, facts }: ContractChoices['engagements'][number], key: string): boolean {
  switch (key) {
    case 'X-AUD':
    case 'X-REG':
    case 'X-EXIT':
      return packs.includes('finance')
    case 'X-AI':
      return facts['usesAi'] === true
    case 'X-FLOW':
      return facts['usesSubProcessors'] === true
    case 'X-LOC':
      return Array.isArray(facts['residencyCountries']) && facts['residencyCountries'].length > 0
    case 'X-HRS':
      return facts['personalData'] === true
    default:
      return false
  }
}
