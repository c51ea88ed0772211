import type { Transaction } from '../database'

export type OutboxSide = 'assessing' | 'answering'

/** A relationship's three ids; a row that has them runs in the organisation of `side`, not in the sender's. */
export type OutboxCrossing = {
  readonly assessingOrganisationId: string
  readonly answeringOrganisationId: string
  readonly relationshipId: string
}

export type NewOutboxRow = {
  readonly senderOrganisationId: string
  readonly id: string
  readonly job: string
  /** The side whose scope the job opens. */
  readonly side: OutboxSide
  readonly payload: unknown
  readonly across: OutboxCrossing | null
  readonly createdAt: Date
}

export type OutboxKey = { readonly organisationId: string; readonly id: string }

/** What the handler of a row needs: which job, for whom (read from the row, never from a payload), with which ids. */
export type OutboxRow = {
  readonly job: string
  readonly side: OutboxSide
  readonly organisationId: string
  readonly payload: unknown
}

/** Members may insert and not read, so nothing is returned. */
export async function insertOutbox(tx: Transaction, row: NewOutboxRow): Promise<void> {
  await tx.execute(
    `insert into outbox (sender_organisation_id, id, job, side, payload, assessing_organisation_id, answering_organisation_id, relationship_id, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      row.senderOrganisationId,
      row.id,
      row.job,
      row.side,
      JSON.stringify(row.payload),
      row.across?.assessingOrganisationId ?? null,
      row.across?.answeringOrganisationId ?? null,
      row.across?.relationshipId ?? null,
      row.createdAt,
    ],
  )
}

/** Rows nobody handed to the queue yet, and those handed over before `relayedBefore` that were never finished. Oldest first. */
export async function listWaitingOutbox(
  tx: Transaction,
  { relayedBefore, limit }: { readonly relayedBefore: Date; readonly limit: number },
): Promise<(OutboxKey & { readonly job: string })[]> {
  return tx.query(
    `select o.sender_organisation_id as "organisationId", o.id, o.job from outbox o
     where o.relayed_at is null or o.relayed_at < $1 order by o.created_at limit $2`,
    [relayedBefore, limit],
  )
}

export async function markOutboxRelayed(tx: Transaction, keys: readonly OutboxKey[], at: Date): Promise<void> {
  await tx.execute(
    `update outbox o set relayed_at = $3 from unnest($1::uuid[], $2::uuid[]) as k (organisation_id, id)
     where o.sender_organisation_id = k.organisation_id and o.id = k.id`,
    [keys.map((key) => key.organisationId), keys.map((key) => key.id), at],
  )
}

/** Undefined once the row's work is done: a job delivered twice then finds nothing to do. */
export async function findOutboxRow(tx: Transaction, key: OutboxKey): Promise<OutboxRow | undefined> {
  const [row] = await tx.query<OutboxRow>(
    `select o.job, o.side, o.payload, coalesce(case o.side when 'assessing' then o.assessing_organisation_id else o.answering_organisation_id end,
        o.sender_organisation_id) as "organisationId"
     from outbox o where o.sender_organisation_id = $1 and o.id = $2`,
    [key.organisationId, key.id],
  )
  return row
}

export async function deleteOutboxRow(tx: Transaction, key: OutboxKey): Promise<void> {
  await tx.execute('delete from outbox o where o.sender_organisation_id = $1 and o.id = $2', [
    key.organisationId,
    key.id,
  ])
}
