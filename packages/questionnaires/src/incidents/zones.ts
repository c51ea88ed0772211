const zones: Readonly<Record<string, string>> = {
  BN: 'Asia/Brunei',
  KH: 'Asia/Phnom_Penh',
  ID: 'Asia/Jakarta',
  LA: 'Asia/Vientiane',
  MY: 'Asia/Kuala_Lumpur',
  MM: 'Asia/Yangon',
  PH: 'Asia/Manila',
  SG: 'Asia/Singapore',
  TH: 'Asia/Bangkok',
  TL: 'Asia/Dili',
  VN: 'Asia/Ho_Chi_Minh',
  AU: 'Australia/Sydney',
  CN: 'Asia/Shanghai',
  EU: 'Europe/Brussels',
  HK: 'Asia/Hong_Kong',
  IN: 'Asia/Kolkata',
  JP: 'Asia/Tokyo',
  KR: 'Asia/Seoul',
  GB: 'Europe/London',
  US: 'America/New_York',
}

/** The time zone of a jurisdiction's authority, at its seat where the country has several; UTC where none is written. */
export const zoneOfAuthority = (jurisdiction: string): string => zones[jurisdiction] ?? 'UTC'
