import type { InstrumentInput } from '../../../law/instrument'
import { announced, fromCitations, fromMemory, fromPages, general, read } from '../say'

export const singaporeInstruments: readonly InstrumentInput[] = [
  {
    id: 'sg-pdpa',
    title: { en: 'Personal Data Protection Act 2012' },
    number: 'No. 26 of 2012',
    jurisdiction: 'SG',
    kind: 'law',
    topic: 'dataProtection',
    status: 'inForce',
    adoptedOn: '2012',
    inForceFrom: '2014-07-02',
    stages: [{ on: '2021-02-01', text: { en: 'Notice of data breaches' } }],
    about: read('The general data-protection act.', 'mukul975', 'altbyte'),
    changes: [
      {
        on: '2022-10-01',
        text: { en: 'Higher penalties: 10 % of turnover in Singapore where that is above S$10 million.' },
        ...fromCitations('sso-pdpa'),
      },
      { on: '2021-02-01', text: { en: 'The duty to notify breaches starts.' }, ...fromPages('altbyte') },
    ],
  },
  {
    id: 'sg-cybersecurity-act',
    title: { en: 'Cybersecurity Act 2018, as amended in 2024' },
    number: 'No. 9 of 2018',
    jurisdiction: 'SG',
    kind: 'law',
    topic: 'cyber',
    status: 'inForce',
    adoptedOn: '2018',
    inForceFrom: '2025-10-31',
    about: read(
      'Duties of owners of critical information infrastructure. The date is that of the main part of the amendment; parts on further classes of bodies have not started.',
      'hoganlovells-cii',
    ),
    changes: [
      {
        on: '2026-07-13',
        text: {
          en: 'Regulations S 490/2026: owners of third-party infrastructure promise reports to their client by contract.',
        },
        ...fromCitations('sso-s519'),
      },
      {
        on: '2025-10-31',
        text: { en: 'The main part of the amendment of 2024 starts.' },
        ...fromPages('hoganlovells-cii'),
      },
    ],
  },
  {
    id: 'sg-hia',
    title: { en: 'Health Information Act 2026' },
    number: 'No. 1 of 2026',
    jurisdiction: 'SG',
    kind: 'law',
    topic: 'health',
    status: 'enacted',
    adoptedOn: '2026-01-12',
    inForceFrom: null,
    about: read(
      'Passed, not in force: no part had started on 3 September 2026, and no regulation was made. A start in phases is planned for early 2027.',
      'moh-hia',
      'bakermckenzie-hia',
      'sso-hia',
    ),
    changes: [
      {
        on: '2026-09-03',
        text: { en: 'Looked for a commencement notice and for regulations; none was found.' },
        ...fromCitations('sso-hia'),
      },
      {
        on: '2026-08-27',
        text: {
          en: 'Guidance of the ministry: implementation guide 2.0 and answers 1.2. Its hours are guidance, no law.',
        },
        ...fromCitations('healthinfo-sg'),
      },
      { on: '2026-02-12', text: { en: 'Published.' }, ...fromCitations('sso-hia') },
      { on: '2026-01-12', text: { en: 'Passed.' }, ...fromPages('moh-hia', 'bakermckenzie-hia') },
      { on: '2025-11-05', text: { en: 'The bill is introduced.' }, ...fromPages('laws-sg-hia', 'moh-hia') },
    ],
  },
  {
    id: 'sg-mas-tprm',
    title: { en: 'Proposed guidelines on third-party risk management (MAS)' },
    number: 'P004-2026',
    jurisdiction: 'SG',
    kind: 'guideline',
    topic: 'finance',
    status: 'draft',
    adoptedOn: null,
    inForceFrom: null,
    about: announced(
      'A draft: to take the place of the outsourcing guidelines and to cover all third-party arrangements, with six months to adapt. Not final in September 2026, nothing later was found.',
      'prolegis-tprm',
      'ocorian-tprm',
      'mas-tprm',
    ),
    changes: [
      { on: '2026-09', text: { en: 'Still not final.' }, ...fromCitations('mas-tprm') },
      { on: '2026-04-20', text: { en: 'The consultation closes.' }, ...fromPages('prolegis-tprm', 'ocorian-tprm') },
      { on: '2026-03-06', text: { en: 'The consultation opens.' }, ...fromPages('prolegis-tprm', 'ocorian-tprm') },
    ],
  },
  {
    id: 'sg-hcsa',
    title: { en: 'Healthcare Services Act 2020' },
    number: null,
    jurisdiction: 'SG',
    kind: 'law',
    topic: 'health',
    status: 'inForce',
    adoptedOn: '2020',
    inForceFrom: '2022',
    about: general('Licences of health providers and the regulations on their records.'),
    changes: [{ on: '2022', text: { en: 'The first phase starts.' }, ...fromMemory }],
  },
]
