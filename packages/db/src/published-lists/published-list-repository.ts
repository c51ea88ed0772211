import type { Transaction } from '../database'

/** A customer of the organisation, and whether it gets the list. Its organisation's id stays on the server. Answering scope. */
export type ListReader = {
  readonly relationshipId: string
  readonly assessingOrganisationId: string
  readonly answeringOrganisationId: string
  readonly customerName: string
  readonly subscribed: boolean
  /** The publication that it got last; null while it has none. */
  readonly lastAt: Date | null
}

/** Every customer by name. One that never said otherwise is subscribed. */
export function listReaders(tx: Transaction): Promise<ListReader[]> {
  return tx.query<ListReader>(
    `select r.id as "relationshipId", r.assessing_organisation_id as "assessingOrganisationId",
       r.answering_organisation_id as "answeringOrganisationId", r.assessing_name as "customerName", coalesce(s.subscribed, true) as subscribed,
       (select max(p.created_at) from published_list p where p.answering_organisation_id = $1 and p.relationship_id = r.id) as "lastAt"
     from relationship r left join list_subscription s on s.answering_organisation_id = $1 and s.relationship_id = r.id
     where r.answering_organisation_id = $1 and r.state = 'active' order by lower(r.assessing_name), r.id limit 5000`,
    [tx.scope.organisationId],
  )
}

export type NewCopy = {
  readonly id: string
  readonly listedOn: string
  readonly entries: unknown
  /** The moment of publication, the same for every customer. */
  readonly at: Date
}

/** One customer's copy. Answering scope. */
export async function insertCopy(
  tx: Transaction,
  to: Pick<ListReader, 'relationshipId' | 'assessingOrganisationId' | 'answeringOrganisationId'>,
  copy: NewCopy,
): Promise<void> {
  await tx.execute(
    `insert into published_list (assessing_organisation_id, id, answering_organisation_id, relationship_id, listed_on, entries, created_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      ...[to.assessingOrganisationId, copy.id, to.answeringOrganisationId, to.relationshipId],
      ...[copy.listedOn, JSON.stringify(copy.entries), copy.at],
    ],
  )
}

/** What a customer has of its vendor's list. Assessing scope. */
export type SubscriptionRow = {
  readonly relationshipId: string
  readonly assessingOrganisationId: string
  readonly answeringOrganisationId: string
  readonly vendorId: string
  /** As the vendor's organisation calls itself. */
  readonly vendorName: string
  readonly subscribed: boolean
  /** Whether a published list of the vendor is in the chain already. */
  readonly hadOne: boolean
  /** The copy that came last; null while none did. */
  readonly list: {
    readonly id: string
    readonly listedOn: string
    readonly entries: unknown
    readonly at: string
    /** Whether it is in the chain. */
    readonly applied: boolean
  } | null
}

/** The relationship with a vendor, with the last copy of its list; undefined where there is none. */
export async function findSubscription(tx: Transaction, vendorId: string): Promise<SubscriptionRow | undefined> {
  const [row] = await tx.query<SubscriptionRow>(
    `select r.id as "relationshipId", r.assessing_organisation_id as "assessingOrganisationId",
       r.answering_organisation_id as "answeringOrganisationId", r.vendor_id as "vendorId", r.answering_name as "vendorName",
       coalesce(s.subscribed, true) as subscribed,
       exists (select from party_list l where l.organisation_id = $1 and l.party_id = r.vendor_id and l.format = 'published') as "hadOne",
       (select jsonb_build_object('id', p.id, 'listedOn', p.listed_on, 'entries', p.entries, 'at', p.created_at,
            'applied', exists (select from party_list l where l.organisation_id = $1 and l.id = p.id))
          from published_list p where p.assessing_organisation_id = $1 and p.relationship_id = r.id order by p.created_at desc, p.id desc limit 1) as list
     from relationship r left join list_subscription s on s.assessing_organisation_id = $1 and s.relationship_id = r.id
     where r.assessing_organisation_id = $1 and r.vendor_id = $2 and r.state = 'active'`,
    [tx.scope.organisationId, vendorId],
  )
  return row
}

/** Whose list a copy is; undefined where there is no such copy. Assessing scope. */
export async function findVendorOfCopy(tx: Transaction, listId: string): Promise<string | undefined> {
  const [row] = await tx.query<{ vendorId: string }>(
    `select r.vendor_id as "vendorId" from published_list p join relationship r on r.assessing_organisation_id = $1 and r.id = p.relationship_id
     where p.assessing_organisation_id = $1 and p.id = $2`,
    [tx.scope.organisationId, listId],
  )
  return row?.vendorId
}

/** What a customer wants from now on. Assessing scope. */
export async function putSubscription(
  tx: Transaction,
  of: Pick<SubscriptionRow, 'relationshipId' | 'answeringOrganisationId'>,
  { subscribed, at }: { readonly subscribed: boolean; readonly at: Date },
): Promise<void> {
  await tx.execute(
    `insert into list_subscription (assessing_organisation_id, relationship_id, answering_organisation_id, subscribed, changed_at)
     values ($1, $2, $3, $4, $5)
     on conflict (assessing_organisation_id, relationship_id) do update set subscribed = excluded.subscribed, changed_at = excluded.changed_at`,
    [tx.scope.organisationId, of.relationshipId, of.answeringOrganisationId, subscribed, at],
  )
}
