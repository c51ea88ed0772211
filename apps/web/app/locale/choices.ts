import { countryCodes } from '@rantai/questionnaires'
import type { Locale } from './locales'

type Option = { readonly value: string; readonly label: string }

/** Where most people here are: named first. */
const region = ['BN', 'ID', 'KH', 'LA', 'MM', 'MY', 'PH', 'SG', 'TH', 'TL', 'VN']

/** Countries in the reader's language and order, the region's first. For loaders: browsers name some otherwise. */
export function countryOptions(locale: Locale): Option[] {
  const known = countries.get(locale)
  if (known) return known
  const made = countriesIn(locale)
  countries.set(locale, made)
  return made
}

/** Naming and sorting some 250 countries costs more than the page that shows them. */
const countries = new Map<Locale, Option[]>()

function countriesIn(locale: Locale): Option[] {
  const names = new Intl.DisplayNames(locale, { type: 'region' })
  const named = (code: string) => ({ value: code, label: names.of(code) ?? code })
  const others = [...countryCodes].filter((code) => !region.includes(code)).map(named)
  const inOrder = new Intl.Collator(locale)
  const sorted = (options: Option[]) => options.toSorted((left, right) => inOrder.compare(left.label, right.label))
  return [...sorted(region.map(named)), ...sorted(others)]
}

/**
 * Time zones by their place, the one that is set among them even if this list has it under another name. For loaders:
 * browsers know other lists.
 */
export function timeZoneOptions(current: string | null): Option[] {
  const zones = Intl.supportedValuesOf('timeZone')
  const all = current === null || zones.includes(current) ? zones : [current, ...zones]
  return all.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))
}

/** `near`: of the region. */
export type OfferedCountry = Option & { readonly near: boolean }

/** Countries offered as ticks: the region's, and those its data most often goes to. Others are typed as codes. */
export function offeredCountries(locale: Locale): OfferedCountry[] {
  const names = new Intl.DisplayNames(locale, { type: 'region' })
  const partners = ['AU', 'CN', 'DE', 'GB', 'HK', 'IE', 'IN', 'JP', 'KR', 'NL', 'TW', 'US']
  return [...region, ...partners].map((code) => ({
    value: code,
    label: names.of(code) ?? code,
    near: region.includes(code),
  }))
}
