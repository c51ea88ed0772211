import { flowDownRepository, newId, type Transaction } from '@rantai/db'
import { addMonths } from '@rantai/questionnaires'
import { type Obligation, obligationIds, obligations } from '@rantai/questionnaires/chain'
import { tellingDays, validMonths } from '../flow-down/telling-days'

type SeenLink = {
  readonly id: string
  readonly proofsOf: string | null
  readonly countries: readonly string[]
  readonly contractRef: string | null
  /** The day on which somebody saw that the duties of the clause on sub-processors were passed on. */
  readonly flowDownOn: string | null
}

const passedOn: readonly Obligation[] = obligationIds.filter((id) => obligations[id].clause !== null)

/** Whoever names a company and saw on a day that the duties were passed on proves those of the clause for a year. */
export async function recordSeen(
  tx: Transaction,
  links: readonly SeenLink[],
  { by, at }: { readonly by: string; readonly at: Date },
): Promise<void> {
  const rows = links.flatMap(({ id, proofsOf, countries, contractRef, flowDownOn }) =>
    flowDownOn === null
      ? []
      : passedOn.map((obligation) => ({
          ...{
            id: newId(),
            linkId: proofsOf ?? id,
            engagementId: null,
            obligation,
            promised: true,
            value: null,
            countries,
          },
          ...{ document: contractRef ?? '', place: '', fileId: null, saidBy: '', note: '', confirmedOn: flowDownOn },
          validUntil: addMonths(flowDownOn, validMonths),
        })),
  )
  await flowDownRepository.insertProofs(tx, rows, { memberId: null, name: by, at, ...tellingDays })
}
