import { english } from '@rantai/ui/words'

/** The values of an organisation's facts, as people read them. */
export const sectorChoices = english([
  { value: 'finance', label: 'Finance: banks, insurers, payments, securities' },
  { value: 'health', label: 'Health: hospitals, clinics, laboratories, medical devices' },
  { value: 'public', label: 'Public sector' },
  { value: 'other', label: 'Something else' },
])

export const licenceChoices = english([
  { value: 'bank', label: 'Bank' },
  { value: 'merchantBank', label: 'Merchant bank' },
  { value: 'insurer', label: 'Insurer' },
  { value: 'payment', label: 'Payment services' },
  { value: 'securities', label: 'Securities' },
  { value: 'other', label: 'Another licence' },
])
