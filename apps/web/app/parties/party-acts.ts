import type { Caller } from '../api/caller'
import { textOf } from '../forms/form-answer'

/** The forms of a party's page and of the list of pairs, told apart by their `intent`. */
export function partyAct(api: Caller, partyId: string, form: FormData): { name: string; work: Promise<unknown> } {
  const intent = textOf(form, 'intent')
  switch (intent) {
    case 'add':
      return { name: 'added', work: api.parties.addLink({ partyId, ...linkTypedIn(form) }) }
    case 'end':
      return { name: 'ended', work: api.parties.endLink({ partyId, ...endingTypedIn(form) }) }
    case 'subscribe':
    case 'unsubscribe':
      return { name: intent, work: api.parties.subscribe({ partyId, subscribed: intent === 'subscribe' }) }
    default:
      return mergeAct(api, form, partyId)
  }
}

/** @param partyId where the pair is decided on the page of one of the two */
export function mergeAct(
  api: Caller,
  form: FormData,
  partyId: string | null = null,
): { name: string; work: Promise<unknown> } {
  const decision = textOf(form, 'intent')
  if (decision !== 'confirm' && decision !== 'refuse' && decision !== 'split') throw new Response(null, { status: 400 })
  return { name: decision, work: api.parties.decideMerge({ mergeId: textOf(form, 'mergeId'), partyId, decision }) }
}

const endingTypedIn = (form: FormData) => ({
  linkId: textOf(form, 'linkId'),
  on: textOf(form, 'on'),
  reason: textOf(form, 'reason'),
})

function linkTypedIn(form: FormData) {
  return {
    name: textOf(form, 'name'),
    service: textOf(form, 'service'),
    countries: textOf(form, 'countries'),
    data: form.getAll('data').map(String),
    since: textOf(form, 'since'),
    contractRef: textOf(form, 'contractRef'),
    flowDownOn: textOf(form, 'flowDownOn'),
  }
}
