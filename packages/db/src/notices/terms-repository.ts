import { newId } from '../new-id'
import type { Transaction } from '../database'

/** What a customer lets its own vendor see of its contracts: how many days ahead it is to be told of a change. */
export type NoticeTerms = { readonly noticeDays: number; readonly fromContract: boolean }

/**
 * Writes what a vendor is to know for each way by which it can announce: its members, and whoever holds the link of an assessment. What
 * says the same already stays. Assessing scope.
 */
export async function putNoticeTerms(
  tx: Transaction,
  vendorId: string,
  { noticeDays, fromContract, at }: NoticeTerms & { readonly at: Date },
): Promise<void> {
  const ways = await tx.query<{ relationshipId: string; answeringOrganisationId: string; assessmentId: string | null }>(
    `select r.id as "relationshipId", r.answering_organisation_id as "answeringOrganisationId", x.id as "assessmentId"
     from relationship r cross join lateral (select null::uuid as id union all
       select a.id from assessment a where a.assessing_organisation_id = $1 and a.relationship_id = r.id) x
     where r.assessing_organisation_id = $1 and r.vendor_id = $2 and r.state = 'active'
       and not exists (select from notice_terms t join organisation o on o.id = $1 where t.assessing_organisation_id = $1 and t.relationship_id = r.id
         and t.assessment_id is not distinct from x.id and (t.notice_days, t.from_contract, t.time_zone) = ($3, $4, o.time_zone))`,
    [tx.scope.organisationId, vendorId, noticeDays, fromContract],
  )
  if (ways.length === 0) return
  await tx.execute(
    `insert into notice_terms (assessing_organisation_id, id, answering_organisation_id, relationship_id, assessment_id, notice_days, from_contract, time_zone,
       changed_at)
     select $1, x.id, x."answeringOrganisationId", x."relationshipId", x."assessmentId", $3, $4, o.time_zone, $5
     from jsonb_to_recordset($2::jsonb) as x (id uuid, "answeringOrganisationId" uuid, "relationshipId" uuid, "assessmentId" uuid)
       join organisation o on o.id = $1
     on conflict (assessing_organisation_id, relationship_id, assessment_id) do update set notice_days = excluded.notice_days,
       from_contract = excluded.from_contract, time_zone = excluded.time_zone, changed_at = excluded.changed_at`,
    [
      tx.scope.organisationId,
      JSON.stringify(ways.map((way) => ({ ...way, id: newId() }))),
      noticeDays,
      fromContract,
      at,
    ],
  )
}
