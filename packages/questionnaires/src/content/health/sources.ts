import type { Source } from '../../model'
import { setting } from '../finance/sources'

export { setting }

type FullSource = Exclude<Source, string>

/** What was read of each instrument: a published summary, never its own text. Each says when it was read. */
export const read = {
  singaporeAct: {
    title:
      'Singapore: Health Information Act 2026 (No. 1 of 2026), not in force; no question or rule scores because of it',
    url: 'https://www.moh.gov.sg/newsroom/health-information-bill-second-reading-opening-speech-for-sms-tan-kiat-how',
    accessedOn: '2026-11-22',
    label: 'announced',
  },
  singaporeEssentials: {
    title: 'Singapore: Ministry of Health, Cybersecurity and Data Security Essentials (2026), guidance',
    accessedOn: '2026-11-21',
    label: 'interpretation',
  },
  indonesiaRecords: {
    title: 'Indonesia: Minister of Health Regulation 24 of 2022 on medical records',
    url: 'https://schinderlawfirm.com/blog/key-points-in-the-minister-of-health-regulation-pmk-no-24-of-2022-on-medical-records-in-indonesia/',
    accessedOn: '2026-11-22',
    label: 'interpretation',
  },
  indonesiaPlaces: {
    title:
      'Indonesia: Government Regulation 46 of 2014 article 19, health data processed in the country, abroad with permission; whether a later regulation replaced it is not known',
    url: 'https://pasal.id/en/peraturan/pp/pp-no-46-tahun-2014/koreksi/9085184',
    accessedOn: '2026-11-22',
    label: 'interpretation',
  },
  malaysia: {
    title: 'Malaysia: Private Healthcare Facilities and Services Act 1998, and medical council guidance on records',
    accessedOn: '2026-11-21',
    label: 'interpretation',
  },
  thailand: {
    title: 'Thailand: National Health Act 2007 section 7, and Personal Data Protection Act section 26',
    accessedOn: '2026-11-21',
    label: 'interpretation',
  },
  philippines: {
    title: 'Philippines: Health Privacy Code of the health information exchange (Joint Administrative Order 2016-0002)',
    accessedOn: '2026-11-21',
    label: 'interpretation',
  },
  vietnam: {
    title: 'Viet Nam: Decree 102/2025 on health data, and Decree 356 on sensitive personal data',
    accessedOn: '2026-11-21',
    label: 'interpretation',
  },
  nationalRecords: {
    title: 'Conditions of national health records: NEHR (Singapore), SATUSEHAT (Indonesia), PHIE (Philippines)',
    accessedOn: '2026-11-21',
    label: 'interpretation',
  },
  devices: {
    title: 'National laws on medical devices, such as those of HSA (Singapore) and MDA (Malaysia)',
    accessedOn: '2026-11-21',
    label: 'interpretation',
  },
  anonymisation: {
    title: 'ASEAN and Singapore guides on anonymisation',
    accessedOn: '2026-11-21',
    label: 'interpretation',
  },
  artificialIntelligence: {
    title: 'Singapore guidelines on artificial intelligence in health care, and the ASEAN guide on AI governance',
    accessedOn: '2026-11-21',
    label: 'interpretation',
  },
  practice: {
    title: 'Practice of the sector on the safety of health software, ISO 81001-1',
    accessedOn: '2026-11-21',
    label: 'interpretation',
  },
} satisfies Record<string, FullSource>

/** Whose law each of them is: a jurisdiction's code, or null for several or none. */
export const readOf: Readonly<Record<keyof typeof read, string | null>> = {
  singaporeAct: 'SG',
  singaporeEssentials: 'SG',
  indonesiaRecords: 'ID',
  indonesiaPlaces: 'ID',
  malaysia: 'MY',
  thailand: 'TH',
  philippines: 'PH',
  vietnam: 'VN',
  nationalRecords: null,
  devices: null,
  anonymisation: null,
  artificialIntelligence: null,
  practice: null,
}
