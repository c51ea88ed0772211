import type { LoaderFunctionArgs } from '@remix-run/node'
import type { PartyPage } from '@rantai/use-cases'
import { callerFor } from '../api/caller'
import { countryNames } from '../locale/country-names'
import { localeOf } from '../locale/request-locale'
import { idOf } from '../vendors/vendor-id'
import type { ShownLink } from './SubProcessors'

/** A party with the countries of its links in the reader's words; a union or region stays as it was written. */
export async function loadParty(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { person } = await api.account.shell()
  const asked = new URL(args.request.url).searchParams.get('asOf')
  const page = await api.parties.read({ partyId: idOf(args.params, 'partyId'), asOf: asked ?? undefined })
  const nameOf = countryNames(localeOf(args.request, person).locale)
  const shown = (links: PartyPage['current']): ShownLink[] =>
    links.map((link) => ({ ...link, where: link.countries.map((code) => countryOf(code, nameOf)).join(', ') }))
  return { ...page, current: shown(page.current), past: shown(page.past), today: asked === null || asked === '' }
}

export function countryOf(code: string, nameOf: (code: string) => string | null): string {
  return /^[A-Z]{2}$/.test(code) ? (nameOf(code) ?? code) : code
}
