import type { PackInput } from '../../model'
import { designatedClocks } from '../finance/clocks'
import { read } from './sources'

/**
 * The customer's own times to report, beyond those under data-protection law, which come with the jurisdictions. The time
 * under Singapore's Health Information Act is not set, and the act is not in force: shown as not known, never counted.
 */
export const healthClocks: NonNullable<PackInput['clocks']> = [
  {
    id: 'sg-health-information',
    when: { fact: 'organisationCountries', includes: 'SG' },
    amount: null,
    unit: 'hours',
    from: 'an incident or a breach, once the act is in force',
    vendorHours: 1,
    reason: {
      en: 'The act leaves the time to a regulation that nobody has made. The ministry’s guidance speaks of two hours, then 14 days. What it leaves the vendor, 1 h, is a setting of this pack.',
    },
    source: read.singaporeAct,
  },
  ...designatedClocks,
]
