import type { Facts } from '../inherent/inherent'
import { jurisdiction } from '../law/jurisdictions'
import type { Json } from '../model/condition'
import { type Pack, packKinds } from '../model/pack'
import { english } from '../model/wording'
import { byCodeUnits } from './questionnaire'

/** A pack that the facts call for. `because` names the facts that did, and says it in words for a person:
 * English that screens say. */
export type ProposedPack = {
  readonly packId: string
  readonly because: { readonly facts: readonly string[]; readonly text: string }
  /** Leaving it out needs a reason; else it is only recommended. */
  readonly mandatory: boolean
}

type Reason = { readonly facts: readonly string[]; readonly text: string; readonly mandatory: boolean }

const membersOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : [])
const holds = (facts: Facts, name: string, member: string): boolean => membersOf(facts[name]).includes(member)

/** Health data outside the sector recommends the pack: its supervisors' rules need not bind the organisation. */
function healthReason(facts: Facts): Reason | undefined {
  if (holds(facts, 'sectors', 'health')) {
    return { facts: ['sectors'], text: english('Because the organisation works in health.'), mandatory: true }
  }
  const named = [
    ...(holds(facts, 'dataCategories', 'health') ? ['dataCategories'] : []),
    ...(facts['identifiableHealthData'] === true ? ['identifiableHealthData'] : []),
  ]
  return named.length > 0
    ? { facts: named, text: english('Because the service handles health data.'), mandatory: false }
    : undefined
}

const sectorReasons: Readonly<Record<string, (facts: Facts) => Reason | undefined>> = {
  finance: (facts) =>
    holds(facts, 'sectors', 'finance')
      ? { facts: ['sectors'], text: english('Because the organisation works in finance.'), mandatory: true }
      : undefined,
  health: healthReason,
}

/**
 * The countries that bring a jurisdiction's rules, and whether they bind this very service: where people and data are
 * they do; the organisation's own supervisor asks, and a service may not concern it.
 */
const countryFacts = [
  ['dataSubjectCountries', true],
  ['storageCountries', true],
  ['organisationCountries', false],
] as const

/** How a person would say it, by the facts that name one of its countries. */
const countryWords: Readonly<Record<string, string>> = english({
  dataSubjectCountries: 'Because people the data is about are there.',
  storageCountries: 'Because data is stored there.',
  organisationCountries: 'Because the organisation is supervised there.',
  'dataSubjectCountries storageCountries': 'Because people the data is about are there, and data is stored there.',
  'dataSubjectCountries organisationCountries':
    'Because people the data is about are there, and the organisation is supervised there.',
  'storageCountries organisationCountries': 'Because data is stored there, and the organisation is supervised there.',
  'dataSubjectCountries storageCountries organisationCountries':
    'Because people the data is about are there, and data is stored there, and the organisation is supervised there.',
})

/** A jurisdiction's pack is called by its code in small letters; a country may be a member of one, as `DE` is of `EU`. */
function countryReason({ id }: Pack, facts: Facts): Reason | undefined {
  const here = (country: Json): boolean =>
    typeof country === 'string' && (jurisdiction(country)?.code ?? country).toLowerCase() === id
  const named = countryFacts.filter(([name]) => membersOf(facts[name]).some(here))
  if (named.length === 0) return undefined
  const names = named.map(([name]) => name)
  return { facts: names, text: countryWords[names.join(' ')] ?? '', mandatory: named.some(([, binds]) => binds) }
}

function reasonFor(pack: Pack, facts: Facts): Reason | undefined {
  switch (pack.kind) {
    case 'baseline':
      return { facts: [], text: english('Asked of everyone who holds the organisation’s data.'), mandatory: true }
    case 'cloud':
      return facts['cloud'] === true
        ? { facts: ['cloud'], text: english('Because the service is hosted.'), mandatory: true }
        : undefined
    case 'overlay':
      return sectorReasons[pack.id]?.(facts)
    case 'jurisdiction':
      return countryReason(pack, facts)
    case 'organisation':
      return undefined
  }
}

/**
 * Which of the given packs an engagement's facts (with its organisation's) call for, and why: the baseline always, the
 * cloud pack because the service is hosted, an overlay because of the sector, a jurisdiction because of where people and
 * data are (or, recommended, where the organisation is supervised). A fact that isn't known proposes nothing. Ordered by kind, then id, whatever the order given; an
 * organisation's own packs are never proposed, they are added.
 */
export function proposePacks(facts: Facts, available: Iterable<Pack>): readonly ProposedPack[] {
  return [...available]
    .toSorted((a, b) => packKinds.indexOf(a.kind) - packKinds.indexOf(b.kind) || byCodeUnits(a.id, b.id))
    .flatMap((pack): ProposedPack[] => {
      const reason = reasonFor(pack, facts)
      if (!reason) return []
      const { mandatory, ...because } = reason
      return [{ packId: pack.id, because, mandatory }]
    })
}
