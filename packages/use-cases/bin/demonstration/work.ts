import { addContact, addVendor, createEngagement, inviteVendor, type Deps } from '../../src/index'
import type { Member } from '../../src/access'
import { serviceFacts } from './services'
import { demoVendors, type DemoVendor } from './vendor-list'

type Call = { readonly actor: Member; readonly deps: Deps }

/** The bank's vendors, with contact and engagement; most are invited. */
export async function seedVendors(call: Call): Promise<void> {
  for (const vendor of demoVendors) await seedVendor(call, vendor)
}

async function seedVendor(call: Call, vendor: DemoVendor): Promise<void> {
  const { name, country, category, contact, service } = vendor
  const domain = contact.email.slice(contact.email.indexOf('@') + 1)
  const added = await addVendor(call, {
    name,
    legalName: name,
    category,
    country,
    registrationNumber: null,
    website: `https://www.${domain}`,
    address: null,
    domains: [domain],
    certifications: [],
    despiteDuplicates: true,
  })
  if (!added.added) return
  const { vendorId } = added
  await addContact(call, { vendorId, name: contact.name, email: contact.email, phone: null, locale: contact.locale })
  const facts = serviceFacts[vendor.facts]
  const variant = facts['vendorSize'] === 'sme' ? 'sme' : 'standard'
  const about = { title: service, description: '', facts: { ...facts }, variant, contractEndsOn: null } as const
  const { engagementId } = await createEngagement(call, { vendorId, ...about })
  if (vendor.dueInDays === undefined) return
  const dueOn = new Date(call.deps.now().getTime() + vendor.dueInDays * 86_400_000).toISOString().slice(0, 10)
  const asked = { engagementId, contactName: contact.name, contactEmail: contact.email, dueOn }
  await inviteVendor(call, { ...asked, locale: contact.locale, message: '' })
}
