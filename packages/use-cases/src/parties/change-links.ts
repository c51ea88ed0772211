import { countryCodes } from '@rantai/questionnaires'
import { partyPageRepository, partyRepository, raiseChainVersion, type Transaction } from '@rantai/db'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { enqueue } from '../jobs'
import { historyOf, nameOf, partyIn } from './import-list'
import { countriesIn } from './list-columns'
import { namesOf } from './left-out'
import { chainIn } from './organisation-chain'
import type { OrganisationChain } from './organisation-chain.types'
import type { AddLinkInput, EndLinkInput } from './parties.schema'
import { recordNamed } from './record-named'

/**
 * Records by hand that a party uses another, known or not.
 * @throws UseCaseError 'forbidden', 'notFound', 'invalidInput' for a day in the future
 */
export async function addSubProcessor({ actor, deps }: Call, input: AddLinkInput): Promise<void> {
  const scope = authorize(actor, 'chain.write')
  await deps.database.withScope(scope, async (tx) => {
    const [known, at] = [await chainIn(tx, deps), deps.now()]
    const party = partyIn(known, input.partyId)
    for (const name of ['since', 'flowDownOn'] as const) refuseLater(name, input[name], known.asOf)
    await refuseItself(tx, { known, partyId: party.id, name: input.name })
    const countries = countriesOf(input.countries)
    const { name, service, data, since, contractRef, flowDownOn } = input
    await recordNamed(
      tx,
      {
        ...{ fromPartyId: party.id, source: 'hand', scope: null, whole: false },
        ...{ date: known.asOf, document: null, id: null, by: nameOf(actor), at },
      },
      [{ name, countries, data, contractRef, flowDownOn, purpose: service ?? undefined, since: since ?? undefined }],
    )
    await record(tx, actor, { action: 'chain.linkAdded', ...historyOf(party), data: { name } }, at)
  })
}

/** @throws UseCaseError 'invalidInput' for the name of the company itself */
async function refuseItself(
  tx: Transaction,
  { known, partyId, name }: { readonly known: OrganisationChain; readonly partyId: string; readonly name: string },
): Promise<void> {
  const own = (await partyRepository.listIdentities(tx)).filter(({ id }) => known.standing(id) === partyId)
  if (!namesOf(own, [{ name }]).has(0)) return
  throw new UseCaseError('invalidInput', {
    issues: [{ path: ['name'], message: 'This is the company itself. Enter the company that works for it.' }],
  })
}

/**
 * Ends a link, today where no day is given; it stays in the history.
 * @throws UseCaseError 'forbidden', 'notFound' (also where it ended before), 'invalidInput' for a day in the future or before it began
 */
export async function endSubProcessor(
  { actor, deps }: Call,
  { partyId, linkId, on, reason }: EndLinkInput,
): Promise<void> {
  const scope = authorize(actor, 'chain.write')
  await deps.database.withScope(scope, async (tx) => {
    const [link, known, at] = [await partyPageRepository.readOpenLink(tx, linkId), await chainIn(tx, deps), deps.now()]
    const party = partyIn(known, partyId)
    if (known.standing(link.fromPartyId) !== party.id) throw new UseCaseError('notFound')
    refuseLater('on', on, known.asOf)
    refuseEarlier('on', on, link.validFrom)
    await partyRepository.endLinks(tx, [linkId], { on: on ?? known.asOf, by: nameOf(actor), at, document: reason })
    await raiseChainVersion(tx)
    const data = { name: link.namedAs, ...(reason !== null && { reason }) }
    await record(tx, actor, { action: 'chain.linkEnded', ...historyOf(party), data }, at)
    await enqueue(tx, 'transfers.follow', {}, { at })
  })
}

function refuseEarlier(field: string, day: string | null, from: string): void {
  if (day !== null && day < from)
    throw new UseCaseError('invalidInput', {
      issues: [
        { path: [field], message: 'This link began on {day}. Enter that day or a later one.', values: { day: from } },
      ],
    })
}

function refuseLater(field: string, day: string | null, today: string): void {
  if (day !== null && day > today)
    throw new UseCaseError('invalidInput', {
      issues: [
        { path: [field], message: 'This day lies after {day}. Enter one that has come.', values: { day: today } },
      ],
    })
}

/** Codes of the countries that somebody typed. @throws UseCaseError 'invalidInput' where one is none */
export function countriesOf(typed: string): string[] {
  const codes = countriesIn(typed)
  const none = codes.filter((code) => !countryCodes.has(code))
  if (none.length === 0) return codes
  throw new UseCaseError('invalidInput', {
    issues: [
      {
        path: ['countries'],
        message: 'Enter countries by their names, with commas between: {words} is none.',
        values: { words: none.join(', ') },
      },
    ],
  })
}
