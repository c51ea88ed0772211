import { type FlowDownFileRow, flowDownRepository, type FlowDownProofRow } from '@rantai/db'
import { addMonths } from '@rantai/questionnaires'
import { isProven, type Obligation, obligations, type ProofState } from '@rantai/questionnaires/chain'
import { authorize, decide } from '../access'
import type { Call } from '../call'
import { agreedPromises } from '../parties/build-chain'
import { chainIn } from '../parties/organisation-chain'
import type { FlowDownLinkInput } from './flow-down.schema'
import { linkIn, linkStandings } from './link-in-hand'
import { validMonths } from './telling-days'

/** How one duty stands on the link, with the record that says so. */
export type ProofLine = {
  readonly obligation: Obligation
  readonly clause: string | null
  readonly unit: 'yesNo' | 'hours' | 'days'
  readonly state: ProofState
  readonly since: string | null
  readonly proof: FlowDownProofRow | null
  /** What a signed contract promises where no record says so; of an engagement alone. */
  readonly agreed: number | null
}

export type FlowDownLink = {
  readonly asOf: string
  readonly link: {
    readonly id: string
    readonly kind: 'engagement' | 'link'
    readonly from: { readonly id: string; readonly kind: 'engagement' | 'party'; readonly name: string }
    readonly to: { readonly id: string; readonly name: string }
    readonly service: string | null
    readonly contractRef: string | null
    readonly countries: readonly string[]
    readonly validFrom: string | null
  }
  readonly proven: boolean
  readonly lines: readonly ProofLine[]
  /** The signed contract that fills what no record says; of an engagement alone. */
  readonly contract: { readonly id: string; readonly title: string } | null
  /** All that was recorded, what was taken back included; the newest first. */
  readonly history: readonly FlowDownProofRow[]
  readonly files: readonly FlowDownFileRow[]
  /** Whether something promised before could be confirmed anew as it was. */
  readonly canReconfirm: boolean
  readonly mayWrite: boolean
  readonly until: string
}

/**
 * What is proven on one link, or promised by a vendor for an engagement, as of a day; today's alone can be written.
 * @throws UseCaseError 'forbidden', 'notFound'
 */
export async function readFlowDownLink({ actor, deps }: Call, input: FlowDownLinkInput): Promise<FlowDownLink> {
  const scope = authorize(actor, 'chain.read')
  return deps.database.withScope(scope, async (tx) => {
    const known = await chainIn(tx, deps, { asOf: input.asOf })
    const { row, subject, from, to } = linkIn(known, input.linkId)
    const { proofs, files } = await flowDownRepository.readProofHistory(tx, subject)
    const agreed = row.kind === 'engagement' ? row.agreed : null
    const fromContract = agreedPromises(agreed)
    const standings = linkStandings(row, known.asOf)
    const repeatable = standings.some(
      ({ state, proof }) => (state === 'given' || state === 'expired') && proof?.confirmedOn !== known.asOf,
    )
    return {
      ...{ asOf: known.asOf, history: proofs, files, proven: isProven(standings) },
      link: {
        ...{ id: row.id, kind: row.kind, countries: row.countries },
        from: { id: from.id, kind: from.kind, name: from.name },
        to: { id: to.id, name: to.name },
        ...(row.kind === 'link'
          ? { service: row.service, contractRef: row.contractRef, validFrom: row.validFrom }
          : { service: null, contractRef: null, validFrom: null }),
      },
      lines: standings.map(({ obligation, state, since, proof }) => ({
        ...{ obligation, state, since },
        ...{ clause: obligations[obligation].clause, unit: obligations[obligation].unit },
        proof: proofs.find(({ id }) => id === proof?.id) ?? null,
        agreed: state === 'given' || state === 'refused' ? null : (fromContract[obligation] ?? null),
      })),
      contract: agreed && { id: agreed.contractId, title: agreed.title },
      canReconfirm: repeatable,
      mayWrite: input.asOf === undefined && decide(actor, 'chain.write') === 'yes',
      until: addMonths(known.asOf, validMonths),
    }
  })
}
