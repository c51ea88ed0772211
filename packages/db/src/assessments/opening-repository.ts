import type { Transaction } from '../database'

export type RelationshipKey = { readonly relationshipId: string; readonly answeringOrganisationId: string }

/**
 * The vendor's relationship with whoever answers for it, made with a placeholder organisation when there is none yet.
 * The counterpart's organisation id stays on the server. Undefined when the vendor is not the scope's.
 */
export async function openRelationship(
  tx: Transaction,
  vendor: {
    readonly relationshipId: string
    readonly vendorId: string
    readonly assessingName: string
    readonly at: Date
  },
): Promise<RelationshipKey | undefined> {
  const [row] = await tx.query<RelationshipKey>(
    `select relationship_id as "relationshipId", answering_organisation_id as "answeringOrganisationId" from gate.open_relationship($1, $2, $3, $4)`,
    [vendor.relationshipId, vendor.vendorId, vendor.assessingName, vendor.at],
  )
  return row
}

/** Stores a composed questionnaire under the hash of its text, which the database computes; returns that hash. */
export async function putQuestionnaire(tx: Transaction, content: string, at: Date): Promise<string> {
  const { hash } = await tx.one<{ hash: string }>('select gate.put_questionnaire($1, $2) as hash', [content, at])
  return hash
}

/** The text stored under a hash, or undefined. */
export async function findQuestionnaire(tx: Transaction, hash: string): Promise<string | undefined> {
  const { content } = await tx.one<{ content: string | null }>('select gate.questionnaire($1) as content', [hash])
  return content ?? undefined
}

export type NewAssessment = {
  readonly id: string
  readonly answeringOrganisationId: string
  readonly relationshipId: string
  readonly previousAssessmentId: string | null
  readonly number: number
  readonly kind: 'full' | 'delta'
  readonly title: string
  readonly description: string
  readonly requesterName: string
  readonly requesterEmail: string | null
  readonly questionnaireHash: string
  readonly questionCount: number
  readonly dueOn: string
  readonly at: Date
  /** The questionnaire as this vendor is asked it. */
  readonly content: unknown
  readonly delta: unknown
}

/** The crossing rows of an assessment: itself, and the questionnaire as asked. */
export async function insertAssessment(tx: Transaction, row: NewAssessment): Promise<void> {
  await tx.execute(
    `insert into assessment (assessing_organisation_id, id, answering_organisation_id, relationship_id, previous_assessment_id, number, kind, title,
        description, requester_name, requester_email, questionnaire_hash, question_count, due_on, assessing_state, created_at, invited_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 'invited', $15, $15)`,
    [
      tx.scope.organisationId,
      row.id,
      row.answeringOrganisationId,
      row.relationshipId,
      row.previousAssessmentId,
      row.number,
      row.kind,
      row.title,
      row.description,
      row.requesterName,
      row.requesterEmail,
      row.questionnaireHash,
      row.questionCount,
      row.dueOn,
      row.at,
    ],
  )
  await tx.execute(
    `insert into questionnaire_copy (assessing_organisation_id, assessment_id, answering_organisation_id, content, delta, created_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [
      tx.scope.organisationId,
      row.id,
      row.answeringOrganisationId,
      JSON.stringify(row.content),
      row.delta === null ? null : JSON.stringify(row.delta),
      row.at,
    ],
  )
}

export type NewInternal = {
  readonly assessmentId: string
  readonly engagementId: string
  readonly facts: unknown
  readonly tier: string | null
  readonly packs: readonly string[]
  readonly removedPacks: Readonly<Record<string, string>>
  /** The version asked of each pack, by its id. */
  readonly packVersions: Readonly<Record<string, string>>
  readonly variant: 'standard' | 'sme'
  readonly cause: { readonly kind: string; readonly object: string; readonly date: string } | null
  readonly createdByName: string
  readonly at: Date
}

/** What the customer alone keeps of an assessment: facts as pinned at invitation, packs, why it was opened. */
export async function insertAssessmentInternal(tx: Transaction, row: NewInternal): Promise<void> {
  await tx.execute(
    `insert into assessment_internal (organisation_id, assessment_id, engagement_id, facts, tier, packs, removed_packs, variant, cause_kind, cause_object,
        cause_date, created_by_name, created_at, pack_versions)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      tx.scope.organisationId,
      row.assessmentId,
      row.engagementId,
      JSON.stringify(row.facts),
      row.tier,
      row.packs,
      JSON.stringify(row.removedPacks),
      row.variant,
      row.cause?.kind ?? null,
      row.cause?.object ?? null,
      row.cause?.date ?? null,
      row.createdByName,
      row.at,
      JSON.stringify(row.packVersions),
    ],
  )
}

export type NewInvitation = {
  readonly id: string
  readonly answeringOrganisationId: string
  readonly assessmentId: string
  readonly contactName: string
  readonly contactEmail: string
  readonly locale: string
  readonly message: string | null
  readonly summary: unknown
  readonly at: Date
  readonly expiresAt: Date
}

export async function insertInvitation(tx: Transaction, row: NewInvitation): Promise<void> {
  await tx.execute(
    `insert into invitation (assessing_organisation_id, id, answering_organisation_id, assessment_id, contact_name, contact_email, locale, message,
        summary, state, created_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'queued', $10, $11)`,
    [
      tx.scope.organisationId,
      row.id,
      row.answeringOrganisationId,
      row.assessmentId,
      row.contactName,
      row.contactEmail,
      row.locale,
      row.message,
      JSON.stringify(row.summary),
      row.at,
      row.expiresAt,
    ],
  )
}

export type PlannedReminder = { readonly id: string; readonly slot: string; readonly dueAt: Date }

/**
 * Plans reminders; one of the same slot that was planned, sent or skipped before begins anew at its new time, and one that
 * was planned and has no place in the new plan is skipped.
 */
export async function planReminders(
  tx: Transaction,
  assessmentId: string,
  reminders: readonly PlannedReminder[],
): Promise<void> {
  await tx.execute(
    `update reminder set state = 'skipped'
     where organisation_id = $1 and assessment_id = $2 and state = 'planned' and slot <> all ($3::text[])`,
    [tx.scope.organisationId, assessmentId, reminders.map(({ slot }) => slot)],
  )
  await tx.execute(
    `insert into reminder (organisation_id, id, assessment_id, slot, due_at)
     select $1, r.id, $2, r.slot, r.due_at from unnest($3::uuid[], $4::text[], $5::timestamptz[]) as r (id, slot, due_at)
     on conflict (organisation_id, assessment_id, slot) do update set due_at = excluded.due_at, state = 'planned', mail_id = null`,
    [
      tx.scope.organisationId,
      assessmentId,
      reminders.map((each) => each.id),
      reminders.map((each) => each.slot),
      reminders.map((each) => each.dueAt.toISOString()),
    ],
  )
}

/** Nothing more is to be sent about this assessment. */
export async function skipReminders(tx: Transaction, assessmentId: string): Promise<void> {
  await tx.execute(
    `update reminder set state = 'skipped' where organisation_id = $1 and assessment_id = $2 and state = 'planned'`,
    [tx.scope.organisationId, assessmentId],
  )
}
