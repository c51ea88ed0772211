import { announcingRepository, type CustomerToTell, newId, type NoticeContent, type Transaction } from '@rantai/db'
import { addDays, dateIn, plainName } from '@rantai/questionnaires'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { enqueue } from '../jobs'
import { countriesOf } from '../parties/change-links'
import { assertInTime, assertNotBegun, termsOf, toldTooLate } from './notice-terms'
import type { AnnounceInput } from './notices.schema'

/** A change that began longer ago than this isn't announced, but mistyped. */
const MOST_DAYS_AGO = 366

/**
 * A vendor says what it will change about its sub-processors: every customer it tells gets a notice of its own, and none learns of
 * another. A link holder tells the customer that sent the link.
 * @returns the id of the announcement, and how many were told
 * @throws UseCaseError 'forbidden' (also for a link to some questions), 'notFound' for a customer that is none, 'invalidInput' (also
 *   `acceptShort` for a day that leaves a customer fewer days than it is owed, `acceptBegun` for one that has passed), 'notAllowedNow' where there is no customer
 */
export async function announceChange(
  { actor, deps }: Call,
  input: AnnounceInput,
): Promise<{ readonly announcementId: string; readonly told: number }> {
  const scope = authorize(actor, 'announcement.write')
  if (actor.kind === 'respondent' && !actor.whole) throw new UseCaseError('forbidden')
  if (actor.kind !== 'member' && actor.kind !== 'respondent') throw new UseCaseError('forbidden')
  const said = { saidByName: actor.name, saidByEmail: actor.email, at: deps.now() }
  const content = contentOf(input, said.at)
  return deps.database.withScope(scope, async (tx) => {
    const to = chosen(await announcingRepository.listCustomersToTell(tx), input.relationshipIds)
    const terms = to.map((customer) => termsOf(customer, said.at))
    if (!input.acceptBegun) assertNotBegun(terms, content.startsOn)
    const begun = terms.some(({ today }) => content.startsOn < today)
    if (!begun && !input.acceptShort) assertInTime(toldTooLate(terms, content.startsOn))
    await assertNew(tx, content, to)
    const announcementId = await announceTo(tx, { to, content, said })
    const data = { change: content.change, name: content.partyName, startsOn: content.startsOn, told: to.length }
    const at = { action: 'notice.announced', objectKind: 'announcement', objectId: announcementId } as const
    await record(tx, actor, { ...at, data }, said.at)
    return { announcementId, told: to.length }
  })
}

/** The same told again would be a second notice with a clock of its own. @throws UseCaseError 'invalidInput' (partyName) */
async function assertNew(tx: Transaction, content: NoticeContent, to: readonly CustomerToTell[]): Promise<void> {
  if (content.below.length > 0 || tx.scope.side === 'respondent') return
  const open = await announcingRepository.listOpenAnnouncements(tx, addDays(content.startsOn, -1))
  const text = ({ change, partyName, service, data, countries, startsOn }: typeof content | (typeof open)[number]) =>
    JSON.stringify([change, plainName(partyName), service, [...data].sort(), [...countries].sort(), startsOn])
  const told = new Set(open.filter((each) => text(each) === text(content)).flatMap((each) => each.relationshipIds))
  const again = to.filter(({ relationshipId }) => told.has(relationshipId))
  if (again.length === 0) return
  throw issue(
    'partyName',
    'Customers were told exactly this already. Change what is different, or tick only those who weren’t told.',
  )
}

type Said = { readonly saidByName: string; readonly saidByEmail: string; readonly at: Date }

/** One notice for each customer, and the job that starts its clock; with the id of an announcement it reaches those not told of it yet. */
export async function announceTo(
  tx: Transaction,
  {
    to,
    content,
    said,
    announcementId = newId(),
  }: {
    readonly to: readonly CustomerToTell[]
    readonly content: NoticeContent
    readonly said: Said
    readonly announcementId?: string | undefined
  },
): Promise<string> {
  for (const customer of to) {
    const id = newId()
    await announcingRepository.insertNotice(tx, { ...content, ...said, id, announcementId, to: customer })
    await enqueue(tx, 'notice.announced', { noticeId: id }, { at: said.at, across: customer })
  }
  return announcementId
}

function chosen(customers: readonly CustomerToTell[], ids: readonly string[] | null): readonly CustomerToTell[] {
  if (ids === null) {
    if (customers.length === 0) throw new UseCaseError('notAllowedNow', { state: 'noCustomers' })
    return customers
  }
  const wanted = new Set(ids)
  const found = customers.filter(({ relationshipId }) => wanted.has(relationshipId))
  if (found.length !== wanted.size) throw new UseCaseError('notFound')
  if (found.length === 0) throw issue('relationshipIds', 'Choose at least one customer.')
  return found
}

type Typed = Pick<
  AnnounceInput,
  'change' | 'below' | 'partyName' | 'service' | 'data' | 'countries' | 'startsOn' | 'reason'
>

/** What a notice says, with its countries as codes. @throws UseCaseError 'invalidInput' */
export function contentOf(typed: Typed, at: Date): NoticeContent {
  const { change, below, partyName, service, data, startsOn, reason } = typed
  const countries = change === 'remove' ? [] : countriesOf(typed.countries)
  if (startsOn < addDays(dateIn(at, 'UTC'), -MOST_DAYS_AGO)) throw issue('startsOn', 'This day lies too long ago.')
  if (change === 'add' && countries.length === 0)
    throw issue('countries', 'Say in which countries it holds or reaches data.')
  if (change === 'change' && countries.length === 0 && data.length === 0 && service === null)
    throw issue('countries', 'Say what changes: the countries, the data or the service.')
  const passed = change === 'remove' ? { service: null, data: [] } : { service, data }
  return { change, below, partyName, ...passed, countries, startsOn, reason }
}

const issue = (field: string, message: string) =>
  new UseCaseError('invalidInput', { issues: [{ path: [field], message }] })
