import type { Source } from '../../model'

type FullSource = Exclude<Source, string>

/**
 * The source of a cap, knock-out, floor or vendor's hours of this pack: a figure of ours, which an organisation takes as its
 * own policy by using the pack. It never shares a label with a rule that binds.
 */
export function setting(restsOn: string): FullSource {
  return { title: `Setting of this pack. It rests on: ${restsOn}`, label: 'organisationPolicy' }
}

/** The title of a rule that was looked for and not found. */
export const noPublicSource = 'No public source was found'

/** What was read of each instrument: a published summary, never its own text. Each says when it was read. */
export const read = {
  technologyRisk: {
    title: 'MAS Notice on Technology Risk Management, FSM-N05 for banks (formerly 644); other licences have their own',
    url: 'https://archive.conventuslaw.com/singapore-mas-guidelines-and-notices-a-system-in-place-by-1-july-2014-for-critical-systems/',
    accessedOn: '2026-11-22',
    label: 'interpretation',
  },
  cyberHygiene: {
    title: 'MAS Notice on Cyber Hygiene, FSM-N06 for banks (formerly 655); other licences have their own',
    accessedOn: '2026-11-21',
    label: 'interpretation',
  },
  outsourcing: {
    title:
      'MAS Notices 658 (banks) and 1121 (merchant banks) on outsourced relevant services, in force 11 December 2024',
    url: 'https://www.reedsmith.com/en/perspectives/2023/12/new-outsourcing-requirements-for-banks-and-merchant-banks-in-singapore',
    accessedOn: '2026-11-22',
    label: 'interpretation',
  },
  malaysiaTechnology: {
    title: 'Bank Negara Malaysia: Risk Management in Technology, revised 28 November 2025, and its outsourcing policy',
    accessedOn: '2026-11-21',
    label: 'interpretation',
  },
  malaysiaCritical: {
    title: 'Malaysia: Cyber Security Act 2024 (Act 854) and its regulations on notification, in force 26 August 2024',
    url: 'https://robinlynnlee.com/?p=58245',
    accessedOn: '2026-11-22',
    label: 'interpretation',
  },
  indonesiaBanks: {
    title: 'Indonesia: POJK 11/POJK.03/2022 and SEOJK 29/SEOJK.03/2022 on technology and cyber security of banks',
    url: 'https://alphacode.tech/en/solutions/commercial-bank-cybersecurity-compliance-ojk',
    accessedOn: '2026-11-22',
    label: 'interpretation',
  },
  indonesiaPlaces: {
    title: 'Indonesia: POJK 11/POJK.03/2022 article 35, systems placed abroad only with the approval of OJK',
    url: 'https://finansial.bisnis.com/read/20220731/90/1561194/ada-pojk-penyelenggara-teknologi-informasi-pusat-data-diatur-ulang',
    accessedOn: '2026-11-22',
    label: 'interpretation',
  },
  philippines: {
    title: 'Philippines: BSP Circular 1019 (2018) on reports of cyber incidents and disruptions',
    url: 'https://www.aseannewsgazette.com/bsp-tightens-rules-on-cyber-risk-reporting/',
    accessedOn: '2026-11-22',
    label: 'interpretation',
  },
  philippinesOutsourcing: {
    title: 'Philippines: BSP Circular 1137 (2022) on outsourcing and technology risk',
    accessedOn: '2026-11-21',
    label: 'interpretation',
  },
  singaporeCritical: {
    title:
      'Singapore: Cybersecurity (Critical Information Infrastructure) Regulations as amended, in force 31 October 2025',
    url: 'https://digitalpolicyalert.org/event/34909-cybersecurity-critical-information-infrastructure-amendment-regulations-2025-entered-into-force',
    accessedOn: '2026-11-22',
    label: 'interpretation',
  },
  europe: {
    title: 'European Union: Regulation (EU) 2022/2554 (DORA) on digital operational resilience',
    url: 'https://dokimos.eu/blog/dora-incident-reporting-deadlines.html',
    accessedOn: '2026-11-22',
    label: 'interpretation',
  },
  bankingSecrecy: {
    title:
      'Banking secrecy: Singapore Banking Act sections 47 and 47A, Malaysia Financial Services Act section 133, others',
    accessedOn: '2026-11-21',
    label: 'interpretation',
  },
  vietnamBanks: {
    title: 'Viet Nam: SBV Circular 09/2020/TT-NHNN articles 33 and 34; which articles are still in force is not known',
    accessedOn: '2026-11-21',
    label: 'interpretation',
  },
  thailand: {
    title: 'Thailand: Bank of Thailand, rules and guidelines on technology and third-party risk',
    accessedOn: '2026-11-21',
    label: 'interpretation',
  },
  singaporeAudit: {
    title:
      'Singapore: MAS guidelines on technology risk (18 January 2021) and the OSPAR report of the bankers’ association',
    accessedOn: '2026-11-21',
    label: 'interpretation',
  },
  resolution: {
    title: 'Rules on bank resolution: a service goes on while its client is being rescued',
    accessedOn: '2026-11-21',
    label: 'interpretation',
  },
} satisfies Record<string, FullSource>

/** Whose law each of them is: a jurisdiction's code, or null for several. */
export const readOf: Readonly<Record<keyof typeof read, string | null>> = {
  technologyRisk: 'SG',
  cyberHygiene: 'SG',
  outsourcing: 'SG',
  malaysiaTechnology: 'MY',
  malaysiaCritical: 'MY',
  indonesiaBanks: 'ID',
  indonesiaPlaces: 'ID',
  philippines: 'PH',
  philippinesOutsourcing: 'PH',
  singaporeCritical: 'SG',
  europe: 'EU',
  bankingSecrecy: null,
  vietnamBanks: 'VN',
  thailand: 'TH',
  singaporeAudit: 'SG',
  resolution: null,
}
