import type { ContentChangeInput } from '../../upkeep/content-change'

const ids = (written: string): string[] => written.trim().split(/\s+/)

/** Changes of what is written of each jurisdiction and of the pack with its clocks, newest first. */
export const jurisdictionChanges: readonly ContentChangeInput[] = [
  {
    on: '2026-11-22',
    pack: 'sg',
    version: '1.0.0',
    jurisdiction: 'SG',
    what: { en: 'Checked a second time against published pages, with what they say of times and dates.' },
    why: { en: 'A figure drives a clock only where somebody read it.' },
    label: 'interpretation',
    rules: ids(`
      sg-critical-infrastructure sg-critical-infrastructure-details sg-critical-infrastructure-final
    `),
    statements: ids(`
      sg-cybersecurity-act.about sg-cybersecurity-act.changes.2025-10-31 sg-hia.changes.2025-11-05
      SG.clocks.sg-critical-infrastructure SG.clocks.sg-critical-infrastructure-details
      SG.clocks.sg-critical-infrastructure-final
    `),
  },
  {
    on: '2026-11-22',
    pack: 'au',
    version: '1.0.0',
    jurisdiction: 'AU',
    what: { en: 'Checked a second time against published pages, with what they say of times and dates.' },
    why: { en: 'A figure drives a clock only where somebody read it.' },
    label: 'interpretation',
    rules: ids(`
      au-ndb-authority au-ndb-people
    `),
    statements: ids(`
      au-privacy-act.about AU.clocks.au-ndb-assess AU.clocks.au-ndb-authority AU.clocks.au-ndb-people
    `),
  },
  {
    on: '2026-11-22',
    pack: 'cn',
    version: '1.0.0',
    jurisdiction: 'CN',
    what: { en: 'Checked a second time against published pages, with what they say of times and dates.' },
    why: { en: 'A figure drives a clock only where somebody read it.' },
    label: 'interpretation',
    rules: ids(`
      cn-incident-critical cn-incident-operators cn-incident-summary
    `),
    statements: ids(`
      CN.breach CN.processorBreachDuty cn-incident-measures.about cn-incident-measures.changes.2025-11-01
      CN.clocks.cn-incident-critical CN.clocks.cn-incident-operators CN.clocks.cn-incident-summary
    `),
  },
  {
    on: '2026-11-22',
    pack: 'eu',
    version: '1.0.0',
    jurisdiction: 'EU',
    what: { en: 'Checked a second time against published pages, with what they say of times and dates.' },
    why: { en: 'A figure drives a clock only where somebody read it.' },
    label: 'interpretation',
    rules: ids(`
      eu-gdpr-authority
    `),
    statements: ids(`
      EU.processorBreachDuty EU.clocks.eu-gdpr-authority
    `),
  },
  {
    on: '2026-11-22',
    pack: 'hk',
    version: '1.0.0',
    jurisdiction: 'HK',
    what: { en: 'Checked a second time against published pages, with what they say of times and dates.' },
    why: { en: 'A figure drives a clock only where somebody read it.' },
    label: 'interpretation',
    statements: ids(`
      hk-cap-653.about hk-cap-653.changes.2026-01-01
    `),
  },
  {
    on: '2026-11-22',
    pack: 'in',
    version: '1.0.0',
    jurisdiction: 'IN',
    what: { en: 'Checked a second time against published pages, with what they say of times and dates.' },
    why: { en: 'A figure drives a clock only where somebody read it.' },
    label: 'interpretation',
    rules: ids(`
      in-certin-first
    `),
    statements: ids(`
      IN.breach in-certin-directions.about in-certin-directions.changes.2022-04-28
      IN.clocks.in-certin-first
    `),
  },
  {
    on: '2026-11-22',
    pack: 'jp',
    version: '1.0.0',
    jurisdiction: 'JP',
    what: { en: 'Checked a second time against published pages, with what they say of times and dates.' },
    why: { en: 'A figure drives a clock only where somebody read it.' },
    label: 'interpretation',
    rules: ids(`
      jp-appi-first
    `),
    statements: ids(`
      JP.breach JP.clocks.jp-appi-first
    `),
  },
  {
    on: '2026-11-22',
    pack: 'kr',
    version: '1.0.0',
    jurisdiction: 'KR',
    what: { en: 'Checked a second time against published pages, with what they say of times and dates.' },
    why: { en: 'A figure drives a clock only where somebody read it.' },
    label: 'interpretation',
    rules: ids(`
      kr-pipa-authority kr-pipa-people
    `),
    statements: ids(`
      KR.breach kr-pipa.about kr-pipa.changes.2026-03 KR.clocks.kr-pipa-authority KR.clocks.kr-pipa-people
    `),
  },
  {
    on: '2026-11-22',
    pack: 'gb',
    version: '1.0.0',
    jurisdiction: 'GB',
    what: { en: 'Checked a second time against published pages, with what they say of times and dates.' },
    why: { en: 'A figure drives a clock only where somebody read it.' },
    label: 'interpretation',
    rules: ids(`
      gb-gdpr-authority
    `),
    statements: ids(`
      GB.breach GB.processorBreachDuty GB.clocks.gb-gdpr-authority
    `),
  },
  {
    on: '2026-11-22',
    pack: 'us',
    version: '1.0.0',
    jurisdiction: 'US',
    what: { en: 'Checked a second time against published pages, with what they say of times and dates.' },
    why: { en: 'A figure drives a clock only where somebody read it.' },
    label: 'interpretation',
    rules: ids(`
      us-hipaa-people
    `),
    statements: ids(`
      us-hipaa.about US.clocks.us-hipaa-people
    `),
  },
  {
    on: '2026-11-21',
    pack: 'bn',
    version: '1.0.0',
    jurisdiction: 'BN',
    what: {
      en: 'First version: law, authority, transfers, duties and instruments, and a pack with the clocks in force.',
    },
    why: { en: 'The region’s rules in one place, each with label, source and day of check.' },
    label: 'interpretation',
    rules: ids(`
      bn-pdpo-authority bn-pdpo-people
    `),
    statements: ids(`
      BN bn-pdpo
    `),
  },
  {
    on: '2026-11-21',
    pack: null,
    version: null,
    jurisdiction: 'KH',
    what: {
      en: 'First version: law, authority, transfers, duties and instruments. No clock in force was found, so it brings no pack.',
    },
    why: { en: 'The region’s rules in one place, each with label, source and day of check.' },
    label: 'interpretation',
    statements: ids(`
      KH kh-pdp-draft
    `),
  },
  {
    on: '2026-11-21',
    pack: 'id',
    version: '1.0.0',
    jurisdiction: 'ID',
    what: {
      en: 'First version: law, authority, transfers, duties and instruments, and a pack with the clocks in force.',
    },
    why: { en: 'The region’s rules in one place, each with label, source and day of check.' },
    label: 'interpretation',
    rules: ids(`
      id-pdp-authority id-pdp-people id-bssn-first
    `),
    statements: ids(`
      ID id-pdp id-pdp-regulation id-bssn-1-2024
    `),
  },
  {
    on: '2026-11-21',
    pack: 'la',
    version: '1.0.0',
    jurisdiction: 'LA',
    what: {
      en: 'First version: law, authority, transfers, duties and instruments, and a pack with the clocks in force.',
    },
    why: { en: 'The region’s rules in one place, each with label, source and day of check.' },
    label: 'interpretation',
    rules: ids(`
      la-edp-authority
    `),
    statements: ids(`
      LA la-edp
    `),
  },
  {
    on: '2026-11-21',
    pack: 'my',
    version: '1.0.0',
    jurisdiction: 'MY',
    what: {
      en: 'First version: law, authority, transfers, duties and instruments, and a pack with the clocks in force.',
    },
    why: { en: 'The region’s rules in one place, each with label, source and day of check.' },
    label: 'interpretation',
    rules: ids(`
      my-pdpa-authority my-pdpa-details my-pdpa-people my-nacsa-first my-nacsa my-nacsa-final
    `),
    statements: ids(`
      MY my-pdpa my-pdpa-amendment my-cyber-security-act
    `),
  },
  {
    on: '2026-11-21',
    pack: null,
    version: null,
    jurisdiction: 'MM',
    what: {
      en: 'First version: law, authority, transfers, duties and instruments. No clock in force was found, so it brings no pack.',
    },
    why: { en: 'The region’s rules in one place, each with label, source and day of check.' },
    label: 'interpretation',
    statements: ids(`
      MM mm-cybersecurity-law
    `),
  },
  {
    on: '2026-11-21',
    pack: 'ph',
    version: '1.0.0',
    jurisdiction: 'PH',
    what: {
      en: 'First version: law, authority, transfers, duties and instruments, and a pack with the clocks in force.',
    },
    why: { en: 'The region’s rules in one place, each with label, source and day of check.' },
    label: 'interpretation',
    rules: ids(`
      ph-dpa-authority ph-dpa-people ph-dpa-full
    `),
    statements: ids(`
      PH ph-dpa
    `),
  },
  {
    on: '2026-11-21',
    pack: 'sg',
    version: '1.0.0',
    jurisdiction: 'SG',
    what: {
      en: 'First version: law, authority, transfers, duties and instruments, and a pack with the clocks in force.',
    },
    why: { en: 'The region’s rules in one place, each with label, source and day of check.' },
    label: 'interpretation',
    rules: ids(`
      sg-pdpa-authority sg-pdpa-people sg-critical-infrastructure sg-critical-infrastructure-details
      sg-critical-infrastructure-final
    `),
    statements: ids(`
      SG sg-pdpa sg-cybersecurity-act sg-hia sg-mas-tprm sg-hcsa
    `),
  },
  {
    on: '2026-11-21',
    pack: 'th',
    version: '1.0.0',
    jurisdiction: 'TH',
    what: {
      en: 'First version: law, authority, transfers, duties and instruments, and a pack with the clocks in force.',
    },
    why: { en: 'The region’s rules in one place, each with label, source and day of check.' },
    label: 'interpretation',
    rules: ids(`
      th-pdpa-authority th-pdpa-people th-ncsa-first
    `),
    statements: ids(`
      TH th-pdpa th-cybersecurity-act
    `),
  },
  {
    on: '2026-11-21',
    pack: null,
    version: null,
    jurisdiction: 'TL',
    what: {
      en: 'First version: law, authority, transfers, duties and instruments. No clock in force was found, so it brings no pack.',
    },
    why: { en: 'The region’s rules in one place, each with label, source and day of check.' },
    label: 'interpretation',
    statements: ids(`
      TL
    `),
  },
  {
    on: '2026-11-21',
    pack: 'vn',
    version: '1.0.0',
    jurisdiction: 'VN',
    what: {
      en: 'First version: law, authority, transfers, duties and instruments, and a pack with the clocks in force.',
    },
    why: { en: 'The region’s rules in one place, each with label, source and day of check.' },
    label: 'interpretation',
    rules: ids(`
      vn-pdpl-authority vn-pdpl-people vn-online-services-grave vn-online-services-serious
      vn-online-services
    `),
    statements: ids(`
      VN vn-pdpl vn-decree-356 vn-decree-13 vn-data-law vn-cybersecurity-law vn-decree-331 vn-decree-333
      vn-decree-330 vn-decree-53
    `),
  },
  {
    on: '2026-11-21',
    pack: 'au',
    version: '1.0.0',
    jurisdiction: 'AU',
    what: {
      en: 'First version: law, authority, transfers, duties and instruments, and a pack with the clocks in force.',
    },
    why: { en: 'The region’s rules in one place, each with label, source and day of check.' },
    label: 'interpretation',
    rules: ids(`
      au-ndb-authority au-ndb-people
    `),
    statements: ids(`
      AU au-privacy-act
    `),
  },
  {
    on: '2026-11-21',
    pack: 'cn',
    version: '1.0.0',
    jurisdiction: 'CN',
    what: {
      en: 'First version: law, authority, transfers, duties and instruments, and a pack with the clocks in force.',
    },
    why: { en: 'The region’s rules in one place, each with label, source and day of check.' },
    label: 'interpretation',
    rules: ids(`
      cn-pipl-authority cn-incident-operators cn-incident-critical cn-incident-summary
    `),
    statements: ids(`
      CN cn-pipl cn-incident-measures
    `),
  },
  {
    on: '2026-11-21',
    pack: 'eu',
    version: '1.0.0',
    jurisdiction: 'EU',
    what: {
      en: 'First version: law, authority, transfers, duties and instruments, and a pack with the clocks in force.',
    },
    why: { en: 'The region’s rules in one place, each with label, source and day of check.' },
    label: 'interpretation',
    rules: ids(`
      eu-gdpr-authority eu-gdpr-people
    `),
    statements: ids(`
      EU eu-gdpr eu-scc
    `),
  },
  {
    on: '2026-11-21',
    pack: 'hk',
    version: '1.0.0',
    jurisdiction: 'HK',
    what: {
      en: 'First version: law, authority, transfers, duties and instruments, and a pack with the clocks in force.',
    },
    why: { en: 'The region’s rules in one place, each with label, source and day of check.' },
    label: 'interpretation',
    rules: ids(`
      hk-ci-serious hk-ci-other
    `),
    statements: ids(`
      HK hk-pdpo hk-cap-653
    `),
  },
  {
    on: '2026-11-21',
    pack: 'in',
    version: '1.0.0',
    jurisdiction: 'IN',
    what: {
      en: 'First version: law, authority, transfers, duties and instruments, and a pack with the clocks in force.',
    },
    why: { en: 'The region’s rules in one place, each with label, source and day of check.' },
    label: 'interpretation',
    rules: ids(`
      in-certin-first
    `),
    statements: ids(`
      IN in-dpdp in-certin-directions
    `),
  },
  {
    on: '2026-11-21',
    pack: 'jp',
    version: '1.0.0',
    jurisdiction: 'JP',
    what: {
      en: 'First version: law, authority, transfers, duties and instruments, and a pack with the clocks in force.',
    },
    why: { en: 'The region’s rules in one place, each with label, source and day of check.' },
    label: 'interpretation',
    rules: ids(`
      jp-appi-first jp-appi-final jp-appi-people
    `),
    statements: ids(`
      JP jp-appi
    `),
  },
  {
    on: '2026-11-21',
    pack: 'kr',
    version: '1.0.0',
    jurisdiction: 'KR',
    what: {
      en: 'First version: law, authority, transfers, duties and instruments, and a pack with the clocks in force.',
    },
    why: { en: 'The region’s rules in one place, each with label, source and day of check.' },
    label: 'interpretation',
    rules: ids(`
      kr-pipa-authority kr-pipa-people
    `),
    statements: ids(`
      KR kr-pipa
    `),
  },
  {
    on: '2026-11-21',
    pack: 'gb',
    version: '1.0.0',
    jurisdiction: 'GB',
    what: {
      en: 'First version: law, authority, transfers, duties and instruments, and a pack with the clocks in force.',
    },
    why: { en: 'The region’s rules in one place, each with label, source and day of check.' },
    label: 'interpretation',
    rules: ids(`
      gb-gdpr-authority
    `),
    statements: ids(`
      GB gb-uk-gdpr
    `),
  },
  {
    on: '2026-11-21',
    pack: 'us',
    version: '1.0.0',
    jurisdiction: 'US',
    what: {
      en: 'First version: law, authority, transfers, duties and instruments, and a pack with the clocks in force.',
    },
    why: { en: 'The region’s rules in one place, each with label, source and day of check.' },
    label: 'interpretation',
    rules: ids(`
      us-hipaa-people
    `),
    statements: ids(`
      US us-hipaa
    `),
  },
  {
    on: '2026-11-21',
    pack: null,
    version: null,
    jurisdiction: null,
    what: {
      en: 'First version: agreements, frameworks and clauses of the region, and the map of the model clauses by topic.',
    },
    why: { en: 'What no state alone made, and what is announced and not in force, stands apart from law that binds.' },
    label: 'interpretation',
    statements: ids(`
      clauses asean-defa asean-mcc asean-dmf asean-pdp-framework asean-joint-guide-eu
      asean-joint-guide-ripd asean-cloud-framework asean-adm-2030 asean-regional-cert cbpr-global
      rcep-chapter-12 asean-enlargement
    `),
  },
]
