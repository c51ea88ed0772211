import type { Condition, PackInput } from '../../model'
import { noPublicSource, read } from './sources'

type Clock = NonNullable<PackInput['clocks']>[number]

const supervisedIn = (country: string): Condition => ({ fact: 'organisationCountries', includes: country })
const designatedIn = (country: string): Condition => ({ fact: 'designatedCountries', includes: country })

const unionStates = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ')

/** The time is the rule's, what of it is left to the vendor is ours: each clock says so, since it has one source only. */
function sayingWhatIsOurs(clocks: readonly Clock[]): readonly Clock[] {
  return clocks.map((clock) => {
    const ours = `What it leaves the vendor, ${clock.vendorHours} h, is a setting of this pack.`
    return { ...clock, reason: { en: `${clock.reason?.en} ${ours}` } }
  })
}

/** The clocks of owners of critical infrastructure, whatever their sector. */
export const designatedClocks: readonly Clock[] = sayingWhatIsOurs([
  {
    id: 'sg-critical-infrastructure',
    when: designatedIn('SG'),
    amount: 2,
    unit: 'hours',
    from: 'awareness, designated systems',
    vendorHours: 1,
    reason: {
      en: 'The owner of a designated system reports within two hours, adds within 72 hours and ends within 30 days.',
    },
    source: read.singaporeCritical,
  },
  {
    id: 'my-nacsa',
    when: designatedIn('MY'),
    amount: 6,
    unit: 'hours',
    from: 'knowledge, also of a suspected incident',
    vendorHours: 3,
    reason: { en: 'A designated entity tells NACSA at once, gives details within six hours and adds within 14 days.' },
    source: read.malaysiaCritical,
  },
])

/** A clock whose figure nobody could verify: shown as not known, and never counted. */
function unknown(id: string, country: string, clock: Pick<Clock, 'vendorHours' | 'reason' | 'source'>): Clock {
  return { id, when: supervisedIn(country), amount: null, unit: 'hours', from: 'discovery', ...clock }
}

const byCircular = (country: string): Clock =>
  unknown(`${country.toLowerCase()}-central-bank`, country, {
    vendorHours: 12,
    reason: { en: 'The central bank’s time to report could not be found.' },
    source: { title: noPublicSource, label: 'announced', accessedOn: '2026-11-21' },
  })

/**
 * The institution's own times to tell its supervisor. `vendorHours` is what this pack leaves the vendor of each, a setting.
 * Times under data-protection law come with the jurisdictions.
 */
export const financeClocks: readonly Clock[] = sayingWhatIsOurs([
  {
    id: 'sg-mas',
    when: supervisedIn('SG'),
    amount: 1,
    unit: 'hours',
    from: 'discovery of a relevant incident',
    vendorHours: 0.5,
    reason: { en: 'The institution tells MAS within one hour, and reports the cause and the impact within 14 days.' },
    source: read.technologyRisk,
  },
  unknown('sg-mas-report', 'SG', {
    vendorHours: 2,
    reason: {
      en: 'A circular of 16 December 2025 is said to ask for an initial report within 24 hours. Its text was not at hand; the one hour is the shorter time anyway.',
    },
    source: {
      title: 'MAS Circular MAS/TCRS/2025/08 on incident reporting, in use since 1 February 2026',
      label: 'announced',
      accessedOn: '2026-11-21',
    },
  }),
  {
    id: 'ph-bsp',
    when: supervisedIn('PH'),
    amount: 2,
    unit: 'hours',
    from: 'discovery of a major cyber incident or disruption',
    vendorHours: 1,
    reason: { en: 'The institution tells BSP within two hours and follows up within 24 hours.' },
    source: read.philippines,
  },
  {
    id: 'id-ojk',
    when: supervisedIn('ID'),
    amount: 24,
    unit: 'hours',
    from: 'knowledge of the incident',
    vendorHours: 12,
    reason: { en: 'A bank tells OJK within 24 hours and reports within five working days.' },
    source: read.indonesiaBanks,
  },
  unknown('my-bnm', 'MY', {
    vendorHours: 4,
    reason: {
      en: 'Bank Negara’s time to report could not be found as a figure; it is to be told as soon as the institution knows.',
    },
    source: read.malaysiaTechnology,
  }),
  unknown('th-bot', 'TH', {
    vendorHours: 4,
    reason: { en: 'The Bank of Thailand’s time to report could not be found as a figure.' },
    source: read.thailand,
  }),
  unknown('vn-sbv', 'VN', {
    vendorHours: 8,
    reason: { en: 'The State Bank’s time to report a serious incident could not be found as a figure.' },
    source: read.vietnamBanks,
  }),
  ...['BN', 'KH', 'LA', 'MM', 'TL'].map(byCircular),
  {
    id: 'eu-dora',
    when: { any: unionStates.map(supervisedIn) },
    amount: 4,
    unit: 'hours',
    from: 'classing the incident as major, and at the latest 24 hours from awareness',
    vendorHours: 2,
    reason: {
      en: 'First notice within four hours of classing, a second report within 72 hours, the last within a month.',
    },
    source: read.europe,
  },
  unknown('au-apra', 'AU', {
    vendorHours: 24,
    reason: { en: 'APRA’s time to report is not verified.' },
    source: { title: 'Australia: APRA standards CPS 230 and CPS 234', label: 'announced', accessedOn: '2026-11-21' },
  }),
])
