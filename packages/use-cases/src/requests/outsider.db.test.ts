import { expect, test } from 'vitest'
import { linkOf, openLink, vendorMember, vendorStage } from '../../../../test/setup/vendor-link'
import { withDatabase } from '../../../../test/setup/with-database'

const database = withDatabase()
const now = () => new Date('2026-03-02T01:00:00Z')

test('once a vendor’s people work here, a customer cannot let an outsider in by naming its address', async () => {
  const stage = await vendorStage(database(), now)
  await vendorMember(database(), stage, 'administrator')
  const token = await linkOf(database(), stage.customer, { assessmentId: stage.assessmentId, now })
  await expect(openLink(database(), token, now)).rejects.toMatchObject({
    code: 'notAllowedNow',
    details: { state: 'claimed' },
  })

  const { rows } = await database().admin.query<{ email: string }>(
    'select contact_email as email from invitation where assessment_id = $1',
    [stage.assessmentId],
  )
  const domain = rows[0]?.email.split('@')[1]
  await database().admin.query(
    `insert into organisation_domain (organisation_id, id, domain, verified_at, verified_by_name) values ($1, gen_random_uuid(), $2, $3, 'Dewi')`,
    [stage.respondent.organisationId, domain, now()],
  )
  await expect(openLink(database(), token, now)).resolves.toMatchObject({
    respondent: { assessmentId: stage.assessmentId },
  })
})
