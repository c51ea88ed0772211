import { notFoundOrNotYours } from '../errors'
import type { Transaction } from '../database'

export type ContactFacts = {
  readonly name: string
  readonly email: string
  readonly phone: string | null
  readonly locale: string | null
}

/** False when the vendor has a contact with this address already. @throws DatabaseError notFoundOrNotYours for the vendor */
export async function insertContact(
  tx: Transaction,
  contact: ContactFacts & { readonly id: string; readonly vendorId: string; readonly at: Date },
): Promise<boolean> {
  const { made } = await tx.one<{ made: boolean }>(
    `with v as (select id from vendor where organisation_id = $1 and id = $3),
       made as (insert into contact (organisation_id, id, vendor_id, name, email, phone, locale, created_at)
         select $1, $2, v.id, $4, $5, $6, $7, $8 from v on conflict (organisation_id, vendor_id, email) do nothing returning id)
     select exists (select 1 from made) as made from v`,
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
  return made
}

type ContactKey = { readonly id: string; readonly vendorId: string }

/**
 * False when another contact of the vendor has the address. A new address begins with a clean mail state.
 * @throws DatabaseError notFoundOrNotYours
 */
export async function updateContact(tx: Transaction, contact: ContactFacts & ContactKey): Promise<boolean> {
  const { taken } = await tx.one<{ taken: boolean }>(
    `with c as (select id, exists (select 1 from contact o where o.organisation_id = $1 and o.vendor_id = $3 and o.email = $5 and o.id <> $2) as taken
         from contact where organisation_id = $1 and id = $2 and vendor_id = $3),
       changed as (update contact k set name = $4, email = $5, phone = $6, locale = $7,
           mail_state = case when k.email = $5 then k.mail_state else 'ok' end
         from c where k.organisation_id = $1 and k.id = c.id and not c.taken returning k.id)
     select c.taken from c left join changed on true`,
    [tx.scope.organisationId, contact.id, contact.vendorId, contact.name, contact.email, contact.phone, contact.locale],
  )
  return !taken
}

/** Who it was. @throws DatabaseError notFoundOrNotYours */
export function deleteContact(
  tx: Transaction,
  { id, vendorId }: ContactKey,
): Promise<{ readonly name: string; readonly email: string }> {
  return tx
    .query<{ name: string; email: string }>(
      'delete from contact where organisation_id = $1 and id = $2 and vendor_id = $3 returning name, email',
      [tx.scope.organisationId, id, vendorId],
    )
    .then(([contact]) => {
      if (!contact) throw notFoundOrNotYours()
      return contact
    })
}
