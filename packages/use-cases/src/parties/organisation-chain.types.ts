import type { AgreedOnEngagement, ChainProof, LinkSaid } from '@rantai/db'
import type { Tier } from '@rantai/questionnaires'
import type { Chain, Proof } from '@rantai/questionnaires/chain'

/** One node of an organisation's chains: an open engagement, which stands at the root of its chain, or a party. */
export type KnownParty =
  | {
      readonly kind: 'engagement'
      readonly id: string
      /** Vendor and title. */
      readonly name: string
      readonly engagementId: string
      readonly vendorId: string
    }
  | {
      readonly kind: 'party'
      readonly id: string
      readonly name: string
      /** Of a vendor's party the vendor, whose id it has; of a merged one a vendor among those merged. */
      readonly vendorId: string | null
      readonly country: string | null
      /** One of its engagements was answered and scored. */
      readonly assessed: boolean
      /** What else it is called: by lists and answers, as a legal name, and by those merged into it. */
      readonly names: readonly string[]
    }

/** What is at stake at the root of a chain: an engagement as it stands today. */
export type ChainRoot = {
  /** Of the root in `parties`. */
  readonly number: number
  readonly engagementId: string
  readonly title: string
  readonly vendorId: string
  readonly vendorName: string
  /** Of the vendor's party, merges resolved. */
  readonly vendorNumber: number
  readonly tier: Tier | null
  /** 1 to 4; null while the intake doesn't say. */
  readonly impact: number | null
  /** Categories of the intake. */
  readonly data: readonly string[]
  readonly people: number | null
  readonly subjectCountries: readonly string[]
  /** How long replacing the vendor takes, as the intake words it: week, month, sixMonths, longer. */
  readonly substitutability: string | null
  readonly ownerName: string | null
  readonly ownerMemberId: string | null
  /** Of its latest decision. */
  readonly residual: Tier | null
  /** As its answers stand today. */
  readonly currentResidual: Tier | null
}

/** What counts of one obligation on a link on the day, by the id of its record. */
export type LinkProof = Proof & Pick<ChainProof, 'id'>

export type ChainLinkRow =
  | {
      readonly kind: 'engagement'
      readonly id: string
      readonly from: string
      readonly to: string
      /** Where the data is kept or reached by the intake. */
      readonly countries: readonly string[]
      /** The signed contract that fills what no record says. */
      readonly agreed: AgreedOnEngagement | null
      readonly proofs: readonly LinkProof[]
    }
  | ({
      readonly kind: 'link'
      readonly id: string
      /** Ids of parties, merges resolved. */
      readonly from: string
      readonly to: string
      /** The link whose proofs it goes on with; itself where it is the first. */
      readonly proofsOf: string
      readonly proofs: readonly LinkProof[]
    } & LinkSaid)

/** The chains of one organisation on one day. Shared between calls of that organisation: read it, don't change it. */
export type OrganisationChain = {
  readonly asOf: string
  /** Another with every change of parties, links, merges, vendors, engagements and decisions. */
  readonly version: string
  /** Ids of its nodes: of engagements and of parties. */
  readonly chain: Chain
  /** By the number of a party in `chain`. */
  readonly parties: readonly KnownParty[]
  /** By `chain.row`: an engagement's link to its vendor, then what is recorded between parties. */
  readonly links: readonly ChainLinkRow[]
  /** Leads from the id of a party that was merged to the one that stands; else to itself. */
  readonly standing: (partyId: string) => string
  /** Every open engagement, ascending by number. */
  readonly roots: readonly ChainRoot[]
  /** 1 for each node that is an engagement. */
  readonly isRoot: Uint8Array
  /** The worst residual among the current decisions on a party. */
  readonly decided: (party: number) => Tier | undefined
}
