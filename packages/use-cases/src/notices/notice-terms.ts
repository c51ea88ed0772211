import {
  contractRepository,
  type CustomerToTell,
  noticeRepository,
  noticeTermsRepository,
  type Transaction,
} from '@rantai/db'
import { addDays, dateIn, noticeDaysWithoutContract, objectionDaysWithoutContract } from '@rantai/questionnaires'
import { UseCaseError } from '../errors'

/** What the contracts of a vendor's open engagements say of its notices, the longest days where they differ. */
export async function agreedWith(tx: Transaction, engagementIds: readonly string[]) {
  const agreed = []
  for (const engagementId of engagementIds) agreed.push(await contractRepository.findAgreedTerms(tx, engagementId))
  const longest = (days: readonly (number | null | undefined)[], otherwise: number): number =>
    days.length === 0 ? otherwise : Math.max(...days.map((each) => each ?? otherwise))
  const said = agreed.map((terms) => terms?.subProcessors ?? null)
  const authorisation = said.includes('specific')
    ? ('specific' as const)
    : said.length > 0 && said.every((each) => each === 'general')
      ? ('general' as const)
      : null
  return {
    authorisation,
    fromContract: agreed.some((terms) => (terms?.objectionDays ?? null) !== null),
    noticeSaid: agreed.some((terms) => (terms?.noticeDays ?? null) !== null),
    objectionDays: longest(
      agreed.map((terms) => terms?.objectionDays),
      objectionDaysWithoutContract,
    ),
    noticeDays: longest(
      agreed.map((terms) => terms?.noticeDays),
      noticeDaysWithoutContract,
    ),
  }
}

/**
 * Lets a vendor see how many days ahead this customer is to be told of a change. To be called wherever that may have changed: a contract, an
 * engagement, an invitation. Nothing else of a contract crosses. Assessing scope.
 */
export async function shareNoticeTerms(tx: Transaction, vendorId: string, at: Date): Promise<void> {
  const context = await noticeRepository.findNoticeContext(tx, vendorId)
  if (!context) return
  const { noticeDays, noticeSaid: fromContract } = await agreedWith(tx, context.engagementIds)
  await noticeTermsRepository.putNoticeTerms(tx, vendorId, { noticeDays, fromContract, at })
}

/** What one customer is owed, by what it let its vendor see of their contract; else what is due without one. */
export type CustomerTerms = {
  readonly relationshipId: string
  readonly customerName: string
  readonly noticeDays: number
  /** Whether a signed contract says the days. */
  readonly fromContract: boolean
  /** The first day for a change that leaves it these days. */
  readonly earliest: string
  /** The day it is where the customer is. */
  readonly today: string
}

export function termsOf(customer: CustomerToTell, at: Date): CustomerTerms {
  const { relationshipId, customerName, fromContract } = customer
  const noticeDays = customer.noticeDays ?? noticeDaysWithoutContract
  const today = dateIn(at, customer.timeZone ?? 'UTC')
  const earliest = addDays(today, noticeDays)
  return { relationshipId, customerName, noticeDays, fromContract: fromContract ?? false, earliest, today }
}

/** The customers for whom a change on this day comes with fewer days than they are owed. */
export const toldTooLate = (customers: readonly CustomerTerms[], startsOn: string): CustomerTerms[] =>
  customers.filter(({ earliest }) => startsOn < earliest)

/** Names beyond these are counted. */
const NAMED = 3

/** A change that leaves too few days isn't sent unless somebody says that it can't wait. @throws UseCaseError 'invalidInput' (acceptShort) */
export function assertInTime(late: readonly CustomerTerms[]): void {
  if (late.length === 0) return
  const names = late.slice(0, NAMED).map(({ customerName, noticeDays }) => `${customerName} (${noticeDays})`)
  const day = late.reduce((latest, { earliest }) => (earliest > latest ? earliest : latest), '')
  const customers = names.join(', ') + (late.length > NAMED ? ' …' : '')
  throw issue(
    'acceptShort',
    'Not enough days ahead for {count, plural, one {a customer} other {# customers}}: {customers}. Choose {day} or a later day, or tick that it can’t wait.',
    { count: late.length, customers, day },
  )
}

/** A change that has begun isn't told as one ahead, unless somebody says that it has. @throws UseCaseError 'invalidInput' (acceptBegun) */
export function assertNotBegun(customers: readonly CustomerTerms[], startsOn: string): void {
  if (customers.every(({ today }) => startsOn >= today)) return
  throw issue(
    'acceptBegun',
    'This day has passed: customers read that they are told after the change. Correct the day, or tick that it has happened already.',
    {},
  )
}

const issue = (field: string, message: string, values: Readonly<Record<string, string | number>>) =>
  new UseCaseError('invalidInput', { issues: [{ path: [field], message, values }] })
