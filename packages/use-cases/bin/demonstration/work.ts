import { addContact, addVendor, createEngagement, inviteVendor } from '../../src/index'
import { factsOf } from './services'
import { callAt, daysAgo, isoDay, playReminders, playWorker, type Stage } from './stage'
import type { DemoVendor } from './vendor-list'

export type DemoEngagement = { readonly vendorId: string; readonly engagementId: string }

/** One vendor of the bank with its contact and first engagement. */
export async function addDemoVendor(stage: Stage, vendor: DemoVendor, at: Date): Promise<DemoEngagement> {
  const call = callAt(stage, stage.procurement, at)
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
  if (!added.added) throw new Error(`${name} is there already.`)
  const { vendorId } = added
  await addContact(call, { vendorId, name: contact.name, email: contact.email, phone: null, locale: contact.locale })
  return { vendorId, engagementId: await addDemoEngagement(stage, { vendorId, vendor, title: service }, at) }
}

type Service = { readonly vendorId: string; readonly vendor: DemoVendor; readonly title: string }

export async function addDemoEngagement(stage: Stage, { vendorId, vendor, title }: Service, at: Date): Promise<string> {
  const facts = factsOf(vendor)
  const variant = facts['vendorSize'] === 'sme' ? 'sme' : 'standard'
  const about = { title, description: '', facts: { ...facts }, variant, contractEndsOn: null } as const
  const { engagementId } = await createEngagement(callAt(stage, stage.procurement, at), { vendorId, ...about })
  return engagementId
}

type Inviting = {
  readonly engagementId: string
  readonly contact: DemoVendor['contact']
  /** Days before today; 0 leaves mail and reminders to the running worker. */
  readonly invited: number
  /** Days after today. */
  readonly due: number
  /** Days before today until which nobody had answered; reminders before it were sent. */
  readonly silentUntil: number
}

/** Invites, lets the mail of a past day go nowhere, and reminds as the calendar would have. */
export async function invite(stage: Stage, inviting: Inviting): Promise<string> {
  const { engagementId, contact, invited } = inviting
  const at = daysAgo(stage, invited)
  const dueOn = isoDay(daysAgo(stage, -inviting.due))
  const asked = { engagementId, contactName: contact.name, contactEmail: contact.email, dueOn }
  const call = callAt(stage, stage.procurement, at)
  const { assessmentId } = await inviteVendor(call, { ...asked, locale: contact.locale, message: '' })
  if (invited === 0) return assessmentId
  await playWorker(stage)
  await playReminders(stage, assessmentId, daysAgo(stage, inviting.silentUntil))
  return assessmentId
}
