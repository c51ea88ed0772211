import type { PackInput } from '../../model'

/** What both sector overlays ask of the organisation beyond the dictionary: some clocks bind designated owners only. */
export const designation: NonNullable<PackInput['facts']> = {
  designatedCountries: {
    type: 'list',
    countries: true,
    ask: { en: 'In which countries are you designated as owner of critical infrastructure? Leave empty where in none' },
  },
}
