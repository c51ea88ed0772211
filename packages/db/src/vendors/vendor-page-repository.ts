import type { Transaction } from '../database'
import type { StoredVendor } from './vendor-repository'

export type ContactRow = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly phone: string | null
  readonly locale: string | null
  readonly mailState: 'ok' | 'bounced' | 'complained'
}

export type VendorEngagementRow = {
  readonly id: string
  readonly title: string
  readonly tier: 'low' | 'moderate' | 'high' | 'critical' | null
  readonly band: 'A' | 'B' | 'C' | 'D' | 'E' | null
  readonly decidedOn: string | null
  readonly state: 'open' | 'closed'
  readonly assessingState: string | null
  readonly answeringState: string | null
  readonly dueOn: string | null
}

export type VendorPage = StoredVendor & {
  readonly contacts: readonly ContactRow[]
  readonly engagements: readonly VendorEngagementRow[]
}

/** A vendor with its contacts and engagements (each with its newest assessment), in one statement. */
export async function findVendorPage(tx: Transaction, id: string): Promise<VendorPage | undefined> {
  const [row] = await tx.query<VendorPage>(
    `select v.id, v.name, v.legal_name as "legalName", v.category, v.country, v.registration_number as "registrationNumber", v.website, v.address,
       v.domains, v.details, v.import_key as "importKey", v.state,
       (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name, 'email', c.email, 'phone', c.phone, 'locale', c.locale,
           'mailState', c.mail_state) order by c.created_at, c.id), '[]')
         from contact c where c.organisation_id = $1 and c.vendor_id = v.id) as contacts,
       (select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'title', e.title, 'tier', e.tier, 'band', coalesce(e.decided_band, e.current_band), 'decidedOn', e.decided_on,
           'state', e.state, 'assessingState', a.assessing_state, 'answeringState', a.answering_state, 'dueOn', a.due_on) order by e.created_at, e.id), '[]')
         from engagement e
         left join lateral (select x.assessing_state, x.answering_state, x.due_on
           from assessment_internal i join assessment x on x.assessing_organisation_id = i.organisation_id and x.id = i.assessment_id
           where i.organisation_id = $1 and i.engagement_id = e.id order by x.created_at desc limit 1) a on true
         where e.organisation_id = $1 and e.vendor_id = v.id) as engagements
     from vendor v where v.organisation_id = $1 and v.id = $2`,
    [tx.scope.organisationId, id],
  )
  return row
}

/** @returns false when that address is already a contact of the vendor */
export async function insertContact(
  tx: Transaction,
  contact: Omit<ContactRow, 'mailState'> & { readonly vendorId: string; readonly at: Date },
): Promise<boolean> {
  const written = await tx.execute(
    `insert into contact (organisation_id, id, vendor_id, name, email, phone, locale, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
    [
      tx.scope.organisationId,
      contact.id,
      contact.vendorId,
      contact.name,
      contact.email,
      contact.phone,
      contact.locale,
      contact.at,
    ],
  )
  return written === 1
}

export async function updateContact(
  tx: Transaction,
  contact: Omit<ContactRow, 'mailState'> & { readonly vendorId: string },
): Promise<boolean> {
  const changed = await tx.execute(
    `update contact set name = $4, email = $5, phone = $6, locale = $7, mail_state = case when email = $5 then mail_state else 'ok' end
     where organisation_id = $1 and vendor_id = $2 and id = $3`,
    [tx.scope.organisationId, contact.vendorId, contact.id, contact.name, contact.email, contact.phone, contact.locale],
  )
  return changed === 1
}

/** @returns the name of who was removed, or undefined */
export async function deleteContact(
  tx: Transaction,
  { vendorId, id }: { readonly vendorId: string; readonly id: string },
): Promise<string | undefined> {
  const [row] = await tx.query<{ name: string }>(
    'delete from contact where organisation_id = $1 and vendor_id = $2 and id = $3 returning name',
    [tx.scope.organisationId, vendorId, id],
  )
  return row?.name
}
