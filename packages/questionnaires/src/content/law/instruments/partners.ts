import type { InstrumentInput } from '../../../law/instrument'
import type { Statement } from '../../../law/statement'
import { fromMemory, fromPages, general, read } from '../say'

type Given = Pick<InstrumentInput, 'id' | 'number' | 'kind' | 'topic' | 'status' | 'inForceFrom' | 'jurisdiction'>

/** An instrument of a partner jurisdiction with the one entry that is known of it. */
function partner(
  given: Given,
  title: string,
  { about, change }: { about: Statement; change: InstrumentInput['changes'][number] },
): InstrumentInput {
  return { ...given, title: { en: title }, adoptedOn: null, about, changes: [change] }
}
const started = (on: string, en = 'Starts.') => ({ on, text: { en }, ...fromMemory })

export const partnerInstruments: readonly InstrumentInput[] = [
  partner(
    {
      id: 'eu-gdpr',
      number: '(EU) 2016/679',
      jurisdiction: 'EU',
      kind: 'law',
      topic: 'dataProtection',
      status: 'inForce',
      inForceFrom: '2018-05-25',
    },
    'General Data Protection Regulation',
    { about: general('The general data-protection law of the union.'), change: started('2018-05-25') },
  ),
  partner(
    {
      id: 'eu-scc',
      number: '(EU) 2021/914',
      jurisdiction: 'EU',
      kind: 'clauses',
      topic: 'transfer',
      status: 'inForce',
      inForceFrom: '2021-06-27',
    },
    'Standard contractual clauses for transfers',
    {
      about: read('Four modules: C2C, C2P, P2P and P2C, counted in another order than the ASEAN clauses.', 'mukul975'),
      change: started('2021-06-27'),
    },
  ),
  partner(
    {
      id: 'gb-uk-gdpr',
      number: null,
      jurisdiction: 'GB',
      kind: 'law',
      topic: 'dataProtection',
      status: 'inForce',
      inForceFrom: '2021-01-01',
    },
    'UK GDPR and Data Protection Act 2018',
    {
      about: general('The Data (Use and Access) Act 2025 changes parts of it in stages.'),
      change: started('2021-01-01', 'UK GDPR takes the place of the regulation of the union.'),
    },
  ),
  partner(
    {
      id: 'us-hipaa',
      number: '45 CFR 164.400-414',
      jurisdiction: 'US',
      kind: 'regulation',
      topic: 'health',
      status: 'inForce',
      inForceFrom: '2009',
    },
    'HIPAA breach notification rule',
    { about: read('Notice of breaches of unsecured health information.', 'hipaanswers-us'), change: started('2009') },
  ),
  partner(
    {
      id: 'jp-appi',
      number: 'Act 57 of 2003',
      jurisdiction: 'JP',
      kind: 'law',
      topic: 'dataProtection',
      status: 'inForce',
      inForceFrom: '2022-04-01',
    },
    'Act on the Protection of Personal Information',
    {
      about: general('The date is that of the amendment which brought breach reports.'),
      change: started('2022-04-01', 'Breach reports become a duty.'),
    },
  ),
  partner(
    {
      id: 'kr-pipa',
      number: 'Act 10465',
      jurisdiction: 'KR',
      kind: 'law',
      topic: 'dataProtection',
      status: 'inForce',
      inForceFrom: '2011',
    },
    'Personal Information Protection Act',
    {
      about: read('The general data-protection act.', 'dlapiper-kr'),
      change: { on: '2026-03', text: { en: 'An amendment widens breach notice.' }, ...fromPages('dlapiper-kr') },
    },
  ),
  partner(
    {
      id: 'cn-pipl',
      number: null,
      jurisdiction: 'CN',
      kind: 'law',
      topic: 'dataProtection',
      status: 'inForce',
      inForceFrom: '2021-11-01',
    },
    'Personal Information Protection Law',
    {
      about: general('The general data-protection law.'),
      change: {
        on: '2026-01-01',
        text: { en: 'Certification becomes a route for transfers.' },
        ...fromPages('hunton-cn', 'digitalpolicyalert'),
      },
    },
  ),
  partner(
    {
      id: 'cn-incident-measures',
      number: null,
      jurisdiction: 'CN',
      kind: 'regulation',
      topic: 'cyber',
      status: 'inForce',
      inForceFrom: '2025-11-01',
    },
    'Measures on reporting cybersecurity incidents',
    {
      about: read('Levels of incidents and hours to report them.', 'freshfromchina', 'cms-cn'),
      change: { on: '2025-11-01', text: { en: 'The measures start.' }, ...fromPages('freshfromchina', 'cms-cn') },
    },
  ),
  {
    ...partner(
      {
        id: 'in-dpdp',
        number: 'Act 22 of 2023',
        jurisdiction: 'IN',
        kind: 'law',
        topic: 'dataProtection',
        status: 'enacted',
        inForceFrom: null,
      },
      'Digital Personal Data Protection Act 2023, with the rules of 2025',
      {
        about: read('Starts in stages, in full about mid-May 2027.', 'azb-in'),
        change: { on: '2025-11-14', text: { en: 'The rules are notified.' }, ...fromPages('azb-in') },
      },
    ),
    stages: [{ on: '2027-05', text: { en: 'The duties of those who hold data, breach notice among them' } }],
  },
  partner(
    {
      id: 'in-certin-directions',
      number: null,
      jurisdiction: 'IN',
      kind: 'regulation',
      topic: 'cyber',
      status: 'inForce',
      inForceFrom: '2022-06',
    },
    'Directions of CERT-In of 28 April 2022',
    {
      about: read('Cyber incidents of the listed kinds within six hours.', 'complianceenablers-in'),
      change: { on: '2022-04-28', text: { en: 'Issued.' }, ...fromPages('complianceenablers-in') },
    },
  ),
  partner(
    {
      id: 'au-privacy-act',
      number: null,
      jurisdiction: 'AU',
      kind: 'law',
      topic: 'dataProtection',
      status: 'inForce',
      inForceFrom: '2018-02-22',
    },
    'Privacy Act 1988, with notifiable data breaches',
    {
      about: read('The date is that of the notifiable data breaches scheme.', 'rulesmate-au'),
      change: started('2018-02-22', 'Notifiable data breaches start.'),
    },
  ),
  partner(
    {
      id: 'hk-pdpo',
      number: 'Cap. 486',
      jurisdiction: 'HK',
      kind: 'law',
      topic: 'dataProtection',
      status: 'inForce',
      inForceFrom: '1996',
    },
    'Personal Data (Privacy) Ordinance',
    { about: general('Its section 33 on transfers is not in force.'), change: started('1996') },
  ),
  partner(
    {
      id: 'hk-cap-653',
      number: 'Cap. 653',
      jurisdiction: 'HK',
      kind: 'law',
      topic: 'cyber',
      status: 'inForce',
      inForceFrom: '2026-01-01',
    },
    'Protection of Critical Infrastructures (Computer Systems) Ordinance',
    {
      about: read('Designated operators report security incidents of their systems.', 'tannerdewitt-hk', 'kennedys-hk'),
      change: {
        on: '2026-01-01',
        text: { en: 'The ordinance starts.' },
        ...fromPages('tannerdewitt-hk', 'kennedys-hk'),
      },
    },
  ),
]
