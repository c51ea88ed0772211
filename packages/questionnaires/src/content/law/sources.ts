import type { LawSource } from '../../law/statement'

const lastCheck = '2026-11-21'
const secondCheck = '2026-11-22'

const read = (id: string, title: string, url: string | null, accessedOn = lastCheck): LawSource => ({
  id,
  title,
  url,
  accessedOn,
})
/** An official address that a public file cites; its own text was not opened, so there is no day of access. */
const cited = (id: string, title: string, url: string): LawSource => ({ id, title, url, accessedOn: null })

/** Where the statements of the law come from. An address without a path is the site; the title says which page of it. */
export const lawSources: readonly LawSource[] = [
  { id: 'general-knowledge', title: 'General knowledge, checked against no source', url: null, accessedOn: null },
  { id: 'search-2026-11-21', title: 'Looked for among public pages, nothing found', url: null, accessedOn: lastCheck },
  {
    id: 'product-setting',
    title: 'A setting of this product, which an organisation may tighten',
    url: null,
    accessedOn: null,
  },

  read(
    'altbyte',
    'AltByteSG: personal data protection notes',
    'https://github.com/AltByteSG/personal-data-protection-skill',
  ),
  read(
    'mukul975',
    'Mukul975: privacy and data protection skills',
    'https://www.skills.sh/mukul975/privacy-data-protection-skills',
  ),
  read('heylefty', 'Lefty: country pages, with a summary of OECD work', 'https://app.heylefty.com/'),
  read('oecd-asean-2026', 'OECD: Digital Trade Review of ASEAN (19 May 2026), chapter 3', 'https://www.oecd.org/'),
  read('dlapiper', 'DLA Piper: data protection laws of the world', 'https://www.dlapiperdataprotection.com/'),
  read('usasean', 'US-ASEAN Business Council: articles on ASEAN digital law', 'https://www.usasean.org/'),

  read('sorena-sg', 'Sorena: pages on the Singapore PDPA', 'https://sorena.io/'),
  read('chambers-sg', 'Chambers: practice guide on data protection (731628805)', 'https://gpg-pdf.chambers.com/'),
  cited(
    'sso-pdpa',
    'Singapore Statutes Online: Personal Data Protection Act 2012',
    'https://sso.agc.gov.sg/Act/PDPA2012',
  ),
  cited('sso-cybersecurity', 'Singapore Statutes Online: Cybersecurity Act 2018', 'https://sso.agc.gov.sg/Act/CA2018'),
  cited(
    'sso-s519',
    'Singapore Statutes Online: regulations S 519/2018 and S 490/2026',
    'https://sso.agc.gov.sg/SL/CA2018-S519-2018',
  ),
  cited(
    'pdpc-key-concepts',
    'PDPC: advisory guidelines on key concepts, chapter 19 (29 April 2026)',
    'https://www.pdpc.gov.sg/',
  ),
  read(
    'hoganlovells-cii',
    'Hogan Lovells: parts of the Cybersecurity (Amendment) Act in force on 31 October 2025',
    'https://ca.hoganlovells.com/en/publications/provisions-in-singapores-cybersecurity-amendment-act-came-into-force-on-31-october-2025',
    secondCheck,
  ),
  read(
    'digitalpolicyalert-cii',
    'Digital Policy Alert: the amended regulations on critical information infrastructure',
    'https://digitalpolicyalert.org/event/34909-cybersecurity-critical-information-infrastructure-amendment-regulations-2025-entered-into-force',
    secondCheck,
  ),
  read(
    'csa-cii',
    'CSA: provisions of the Cybersecurity (Amendment) Act in force on 31 October 2025',
    'https://www.csa.gov.sg/news-events/press-releases/provisions-in-the-cybersecurity--amendment--act-to-come-into-force-on-31-october-2025',
    secondCheck,
  ),
  read(
    'moh-hia',
    'Ministry of Health Singapore: second reading of the Health Information Bill',
    'https://www.moh.gov.sg/',
  ),
  read(
    'bakermckenzie-hia',
    'Baker McKenzie: notes on the Health Information Act (January and April 2026)',
    'https://insightplus.bakermckenzie.com/',
  ),
  cited(
    'sso-hia',
    'Singapore Statutes Online: Health Information Act 2026 (No. 1 of 2026)',
    'https://sso.agc.gov.sg/Acts-Supp/1-2026',
  ),
  cited(
    'healthinfo-sg',
    'Ministry of Health Singapore: protecting health information',
    'https://www.healthinfo.gov.sg/',
  ),
  read(
    'laws-sg-hia',
    'Laws.sg: clauses of the Health Information Bill',
    'https://laws.sg/legislation/bill-2025-20/clause-75',
    secondCheck,
  ),
  read('prolegis-tprm', 'HSF Kramer: the proposed third-party risk guidelines of MAS', 'https://pro-legis.com/'),
  read('ocorian-tprm', 'Ocorian: the third-party risk consultation of MAS', 'https://www.ocorian.com/'),
  cited('mas-tprm', 'MAS: consultation P004-2026 on third-party risk management', 'https://www.mas.gov.sg/'),

  read(
    'taypartners-my',
    'Tay & Partners: the Personal Data Protection (Amendment) Act 2024',
    'https://taypartners.com.my/',
  ),
  read('tmi-my', 'TMI Associates: breach notice in Malaysia (17439)', 'https://www.tmi.gr.jp/'),
  read('roedl-my', 'Rödl & Partner: transfers of personal data out of Malaysia', 'https://www.roedl.com/'),
  read('nzchambers-my', 'Nor Zaini Chambers: the guideline on cross-border transfers', 'https://nzchambers.com/'),
  read(
    'mayerbrown-my',
    'Mayer Brown: the guideline on cross-border transfers (July 2025)',
    'https://www.mayerbrown.com/',
  ),
  read('robinlynnlee-my', 'Robin Lynn & Lee: the Cyber Security Act 2024', 'https://robinlynnlee.com/?p=58245'),
  read('thestar-my', 'The Star: the Cyber Security Act 2024 (3 September 2024)', 'https://www.thestar.com.my/'),
  read('digitalpolicyalert', 'Digital Policy Alert: entries 32552 and 34594', 'https://digitalpolicyalert.org/'),

  read('securiti-th', 'Securiti: the Personal Data Protection Act of Thailand', 'https://securiti.ai/'),
  read('clydeco-th', 'Clyde & Co: transfers of personal data out of Thailand', 'https://www.clydeco.com/'),
  read('tmi-th', 'TMI Associates: transfers out of Thailand (15450)', 'https://www.tmi.gr.jp/'),
  read(
    'dpr-th',
    'Data Protection Report: transfers out of Thailand (January 2024)',
    'https://www.dataprotectionreport.com/',
  ),
  read('linklaters-th', 'Linklaters: data protected in Thailand', 'https://www.linklaters.com/'),
  read('hsf-th', 'Herbert Smith Freehills: note on the PDPA of Thailand', null),
  read('tilleke-th', 'Tilleke & Gibbins: incident reports to NCSA (29 March 2024)', 'https://www.tilleke.com/'),
  cited(
    'ratchakitcha',
    'Royal Gazette of Thailand: notifications under sections 28 and 29',
    'https://ratchakitcha.soc.go.th/',
  ),

  read('quisumbing-ph', 'Quisumbing Torres: NPC Advisory 2026-02 (4 June 2026)', 'https://www.quisumbingtorres.com/'),
  read('bccs-ph', 'BCCS Law: NPC Advisory 2024-01', 'https://bccslaw.com/'),
  read('rajahtann-ph', 'Rajah & Tann: an opinion of the NPC on model clauses (1072)', 'https://eoasis.rajahtann.com/'),
  cited('npc-ph', 'National Privacy Commission: circulars and advisories', 'https://privacy.gov.ph/'),

  read(
    'indokabar-id',
    'Indokabar, after CNBC Indonesia: the draft government regulation (4 February 2026)',
    'https://indokabar.com/',
  ),
  read('recordinglaw-id', 'Recording Law: Indonesia (19 May 2026)', 'https://recordinglaw.com/'),
  cited(
    'jdih-id',
    'Ministry of Communication and Digital Affairs: legal documents, notice 105',
    'https://jdih.komdigi.go.id/',
  ),
  cited('bssn-id', 'BSSN: Regulation 1/2024 on incident response teams', 'https://www.bssn.go.id/'),

  read(
    'rajahtann-vn',
    'Rajah & Tann: the Personal Data Protection Law of Vietnam',
    'https://rajahtannasia.com/?p=184709',
  ),
  read('morihamada-vn', 'Mori Hamada: newsletter on Decree 356', 'https://www.morihamada.com/'),
  read('frasers-vn', 'Frasers: the Personal Data Protection Law (19 January 2026)', 'https://frasersvn.com/'),
  read('cdlaf-vn', 'CDLAF: the transfer dossier (January 2026)', 'https://cdlaf.vn/'),
  read('siglaw-vn', 'SIGLaw: transfers of personal data out of Vietnam', 'https://siglaw.com.vn/'),
  read('mondaq-vn', 'Mondaq: the Cybersecurity Law 2025 (1729070)', 'https://www.mondaq.com/'),
  read(
    'tcanninhmang-vn',
    'Tạp chí An ninh mạng: penalties under the Personal Data Protection Law',
    'https://tcanninhmang.vn/',
  ),
  read('index-vn', 'Index.vn: the authority on the quality of first dossiers', 'https://index.vn/'),
  read(
    'sushegaad',
    'Sushegaad: notes on breach notice in Vietnam',
    'https://github.com/Sushegaad/Claude-Skills-Governance-Risk-and-Compliance',
  ),
  cited(
    'congbao-vn',
    'Official Gazette of Vietnam: Law 91/2025, Law 116/2025, Decrees 356/2025, 330, 331 and 333/2026',
    'https://congbao.chinhphu.vn/',
  ),

  read('thescoop-bn', 'The Scoop: the data protection order of Brunei (8 March 2025)', 'https://thescoop.co/'),
  read('financialcrime-bn', 'Financial Crime World: the consultation text of Brunei', 'https://financialcrime.world/'),
  read('nope-bn', 'Nope: Brunei, sanctions', 'https://nope.net/'),
  cited(
    'agc-bn',
    "Attorney General's Chambers of Brunei: gazette S 1/2025, S 10/2025 and S 11/2025",
    'https://www.agc.gov.bn/',
  ),

  read('digwatch-la', 'Digital Watch: the Law on Electronic Data Protection of Laos', 'https://dig.watch/'),
  read('clym-la', 'Clym: Laos', 'https://www.clym.io/'),
  read('multilaw-kh', 'Multilaw: Cambodia', 'https://www.multilaw.com/'),
  read('privacylaws-kh', 'Privacy Laws & Business: Cambodia (int193)', 'https://www.privacylaws.com/'),
  read(
    'allengledhill-mm',
    'Allen & Gledhill: the Cybersecurity Law of Myanmar (30195)',
    'https://www.allenandgledhill.com/',
  ),
  read('dataguidance-tl', 'DataGuidance: Timor-Leste', 'https://www.dataguidance.com/'),
  read('pdhj-tl', 'Provedoria of Timor-Leste: data protection (15 January 2026)', 'https://pdhj.tl/'),
  read('vietnamplus-tl', 'VietnamPlus: Timor-Leste joins ASEAN (331615)', 'https://en.vietnamplus.vn/'),

  read(
    'commonaccord-gdpr',
    'CommonAccord: a copy of Article 33 of the GDPR',
    'http://source.commonaccord.org/index.php?action=s&file=G/EU-GDPR-Law-CmA/Sec/Article/33.md',
    secondCheck,
  ),
  read(
    'gdprledger-uk',
    'GDPR Ledger: breach notice to the ICO',
    'https://www.gdprledger.com/uk/guides/data-breach-notification-ico',
    secondCheck,
  ),
  read(
    'hipaanswers-us',
    'HIPAAnswers: breach notification requirements',
    'https://www.hipaanswers.com/?p=79',
    secondCheck,
  ),
  read(
    'dlapiper-kr',
    'DLA Piper: breach notification in South Korea',
    'https://www.dlapiperdataprotection.com/?c=KR&t=breach-notification',
    secondCheck,
  ),
  read(
    'ppc-jp',
    'A summary of the PPC’s page on leaks',
    'https://kiroku.today/en/url/www.ppc.go.jp/personalinfo/legal/leakAction',
    secondCheck,
  ),
  read(
    'freshfromchina',
    'Fresh from China: the incident reporting measures',
    'https://freshfromchina.com/cyberspace-administration-issues-national-cybersecurity-incident-reporting-measures',
    secondCheck,
  ),
  read(
    'cms-cn',
    'CMS: the incident reporting measures of China',
    'https://cms.law/en/chn/news-information/china-releases-administrative-measures-for-the-reporting-of-national-cybersecurity-incidents',
    secondCheck,
  ),
  read('hunton-cn', 'Hunton: certification for transfers out of China', 'https://www.hunton.com/'),
  read('azb-in', 'AZB & Partners: the Digital Personal Data Protection Rules', 'https://www.azbpartners.com/'),
  read(
    'complianceenablers-in',
    'Compliance Enablers: the six-hour rule of CERT-In',
    'https://complianceenablers.com/blog/cert-in-6-hour-reporting-playbook',
    secondCheck,
  ),
  read(
    'rulesmate-au',
    'Rules Mate: notifiable data breaches',
    'https://rulesmate.com.au/obligations/ndb-notification',
    secondCheck,
  ),
  read('tannerdewitt-hk', 'Tanner De Witt: Cap. 653, part 5', 'https://www.tannerdewitt.com/?p=32731', secondCheck),
  read('kennedys-hk', 'Kennedys: Cap. 653 from 1 January 2026', 'https://www.kennedyslaw.com/'),

  read(
    'globalcompliance-mcc',
    'Baker McKenzie: ASEAN model clauses (12 November 2021)',
    'https://www.globalcompliancenews.com/',
  ),
  read(
    'vdocuments-mcc',
    'A copy of the contents page of the ASEAN model clauses',
    'https://vdocuments.net/asean-digital-senior-officials-meeting-adgsom-january-.html',
  ),
  read('hoganlovells-mcc', 'Hogan Lovells: ASEAN model clauses', 'https://engage.hoganlovells.com/'),
  read('clasis-mcc', 'Clasis: ASEAN model clauses', 'https://clasisllc.com/?p=2340'),
  read('alston-mcc', 'Alston & Bird: ASEAN model clauses', 'https://www.alstonprivacy.com/'),
  read(
    'privacylaws-mcc',
    'Privacy Laws & Business: Greenleaf on the ASEAN model clauses (int174)',
    'https://www.privacylaws.com/',
  ),
  read('twobirds-guide', 'Bird & Bird: the joint guide, part 1', 'https://www.twobirds.com/'),
  read('privacyworld-guide', 'Privacy World: the joint guide', 'https://www.privacyworld.blog/?p=9004'),
  read('dpr-guide', 'Data Protection Report: the joint guide (February 2024)', 'https://www.dataprotectionreport.com/'),
  cited('pdpc-cross-border', 'PDPC: cross-border page', 'https://www.pdpc.gov.sg/'),

  read('mb-defa', 'Manila Bulletin: the talks on DEFA are concluded (31 May 2026)', 'https://mb.com.ph/'),
  read('todayheadline-defa', 'Today Headline: substantial conclusion of DEFA (24 October 2025)', null),
  read('pageone-defa', 'PageOne: signing of DEFA planned', 'https://pageone.zyndk8.com/'),
  read('vjst-adm', 'Vietnam Journal of Science and Technology: Hanoi Declaration', 'https://vjst.vn/'),
  read('crowell-adm', 'Crowell: ASEAN Digital Masterplan 2030', 'https://www.crowell.com/'),
  cited('globalcbpr', 'Global CBPR Forum', 'https://www.globalcbpr.org/'),
  read('psengage-rcep', 'PS Engage: chapter 12 of RCEP', 'https://www.ps-engage.com/'),
  read('csa-regional-cert', 'CSA: the ASEAN Regional CERT (16 October 2024)', 'https://www.csa.gov.sg/'),
]
