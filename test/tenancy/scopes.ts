import type { TestScope } from './matrix'
import type { World } from './world'

/** Both sides of an organisation. */
export function sidesOf(organisationId: string): TestScope[] {
  return [
    { kind: 'assessing', organisationId },
    { kind: 'answering', organisationId },
  ]
}

/** A scope per link holder of the world, the revoked ones too. */
export function respondentsOf(world: World): TestScope[] {
  return (world.rows.get('respondent') ?? []).map((row) => ({
    kind: 'respondent',
    organisationId: String(row['organisation_id']),
    respondentId: String(row['id']),
    assessmentId: String(row['assessment_id']),
    questionIds: row['question_ids'] as readonly string[] | null,
    revoked: row['revoked_at'] !== null,
  }))
}

/** Scopes that name nobody: without an organisation every policy has to come out empty. */
export const NOBODY: readonly TestScope[] = [
  { kind: 'assessing', organisationId: '' },
  { kind: 'answering', organisationId: '' },
  { kind: 'respondent', organisationId: '', respondentId: '' },
]

export const OPERATORS: readonly TestScope[] = [
  { kind: 'system', organisationId: '' },
  { kind: 'operator', organisationId: '' },
  { kind: 'entry', organisationId: '' },
]
