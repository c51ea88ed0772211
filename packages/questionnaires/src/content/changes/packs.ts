import type { ContentChangeInput } from '../../upkeep/content-change'

const ids = (written: string): string[] => written.trim().split(/\s+/)

/** Changes of the packs that ask, newest first. */
export const packChanges: readonly ContentChangeInput[] = [
  {
    on: '2026-11-22',
    pack: 'dmf',
    version: '1.0.0',
    jurisdiction: null,
    what: {
      en: 'Bahasa Indonesia, Bahasa Melayu, Thai and Vietnamese, marked as made by a machine until somebody has read them.',
    },
    why: { en: 'Vendors answer in the language they work in.' },
    label: 'interpretation',
  },
  {
    on: '2026-11-22',
    pack: 'cloud',
    version: '1.0.0',
    jurisdiction: null,
    what: {
      en: 'Bahasa Indonesia, Bahasa Melayu, Thai and Vietnamese, marked as made by a machine until somebody has read them.',
    },
    why: { en: 'Vendors answer in the language they work in.' },
    label: 'interpretation',
  },
  {
    on: '2026-11-22',
    pack: 'finance',
    version: '1.0.0',
    jurisdiction: null,
    what: {
      en: 'Bahasa Indonesia, Bahasa Melayu, Thai and Vietnamese, marked as made by a machine until somebody has read them.',
    },
    why: { en: 'Vendors answer in the language they work in.' },
    label: 'interpretation',
  },
  {
    on: '2026-11-22',
    pack: 'health',
    version: '1.0.0',
    jurisdiction: null,
    what: {
      en: 'Bahasa Indonesia, Bahasa Melayu, Thai and Vietnamese, marked as made by a machine until somebody has read them.',
    },
    why: { en: 'Vendors answer in the language they work in.' },
    label: 'interpretation',
  },
  {
    on: '2026-11-22',
    pack: 'dmf',
    version: '1.0.0',
    jurisdiction: null,
    what: { en: 'First version: questions in the six components of the framework, with caps and a knock-out.' },
    why: { en: 'The baseline that every vendor is asked.' },
    label: 'interpretation',
    added: ids(`
      DMF-GOV-01 DMF-GOV-02 DMF-GOV-03 DMF-GOV-04 DMF-GOV-05 DMF-GOV-06a DMF-GOV-06b DMF-GOV-07 DMF-GOV-08
      DMF-GOV-09 DMF-GOV-10 DMF-GOV-11 DMF-GOV-11b DMF-GOV-12 DMF-POL-01 DMF-POL-02 DMF-POL-03 DMF-POL-04
      DMF-POL-05 DMF-POL-06 DMF-POL-07 DMF-POL-08 DMF-POL-09 DMF-POL-10 DMF-POL-11 DMF-INV-01 DMF-INV-02
      DMF-INV-04 DMF-INV-05 DMF-INV-06 DMF-INV-07 DMF-INV-08a DMF-INV-08b DMF-INV-09 DMF-IRA-01
      DMF-IRA-02a DMF-IRA-02b DMF-IRA-02c DMF-IRA-03 DMF-IRA-04 DMF-IRA-05 DMF-IRA-06 DMF-IRA-07
      DMF-IRA-08 DMF-IRA-09 DMF-CTL-01 DMF-CTL-02 DMF-CTL-03 DMF-CTL-04 DMF-CTL-05 DMF-CTL-06 DMF-CTL-07
      DMF-CTL-08a DMF-CTL-08b DMF-CTL-09 DMF-CTL-10 DMF-CTL-11 DMF-CTL-12 DMF-CTL-13a DMF-CTL-13b
      DMF-CTL-14 DMF-CTL-15 DMF-CTL-16a DMF-CTL-16b DMF-CTL-17 DMF-CTL-18 DMF-CTL-19a DMF-CTL-19b
      DMF-CTL-20 DMF-CTL-21 DMF-CTL-22a DMF-CTL-22b DMF-CTL-22c DMF-CTL-23 DMF-CTL-24 DMF-CTL-25
      DMF-CTL-26a DMF-CTL-26b DMF-CTL-27a DMF-CTL-27b DMF-MCI-01 DMF-MCI-02a DMF-MCI-02b DMF-MCI-03a
      DMF-MCI-03b DMF-MCI-04 DMF-MCI-05 DMF-MCI-06 DMF-MCI-07 DMF-MCI-08 DMF-MCI-09 DMF-MCI-10a
      DMF-MCI-10b
    `),
    rules: ids(`
      DMF-GOV-02-CAP DMF-POL-05-CAP DMF-POL-06-CAP DMF-POL-10-CAP DMF-INV-01-CAP DMF-INV-08a-CAP
      DMF-IRA-05-CAP DMF-CTL-04-CAP DMF-CTL-05-CAP DMF-CTL-06-CAP DMF-CTL-10-CAP DMF-CTL-12-CAP
      DMF-CTL-13a-CAP DMF-CTL-13b-CAP DMF-CTL-14-CAP DMF-CTL-15-CAP DMF-CTL-18-CAP DMF-CTL-22c-CAP
      DMF-CTL-25-CAP DMF-MCI-03a-CAP DMF-MCI-04-CAP DMF-KO-01
    `),
  },
  {
    on: '2026-11-22',
    pack: 'cloud',
    version: '1.0.0',
    jurisdiction: null,
    what: {
      en: 'First version: questions on where data lies, who reaches it, encryption, authorities, assurance, supply, operations and corridors.',
    },
    why: { en: 'Asked of services that run in a cloud.' },
    label: 'interpretation',
    added: ids(`
      CLD-02a CLD-02b CLD-02c CLD-03 CLD-04 CLD-05a CLD-05b CLD-06 CLD-30 CLD-07 CLD-08 CLD-09 CLD-10
      CLD-11 CLD-12 CLD-13 CLD-14 CLD-15 CLD-16 CLD-17 CLD-18 CLD-19a CLD-19b CLD-19c CLD-19d CLD-20
      CLD-21a CLD-21b CLD-22 CLD-23a CLD-23b CLD-24a CLD-24b CLD-24c CLD-24d CLD-25a CLD-25b CLD-26 CLD-27
      CLD-28a CLD-28b CLD-29a CLD-29b
    `),
    rules: ids(`
      CLD-03-CAP CLD-03-CAP-LOCK CLD-05b-CAP CLD-05b-CAP-SEVERE CLD-06-CAP CLD-07-CAP CLD-07-CAP-SEVERE
      CLD-08-CAP CLD-09-CAP-SEVERE CLD-11-CAP CLD-12-CAP CLD-15-CAP CLD-17-CAP CLD-19c-CAP CLD-21a-CAP
      CLD-24a-CAP CLD-24d-CAP CLD-28a-CAP CLD-KO-01
    `),
  },
  {
    on: '2026-11-22',
    pack: 'finance',
    version: '1.0.0',
    jurisdiction: null,
    what: { en: 'First version: questions, three levels, knock-outs, caps, floors and the clocks of supervisors.' },
    why: { en: 'Asked for organisations that are supervised in finance.' },
    label: 'interpretation',
    added: ids(`
      FIN-02 FIN-03 FIN-04 FIN-05a FIN-05b FIN-06 FIN-07 FIN-08 FIN-09a FIN-09b FIN-10a FIN-10b FIN-11a
      FIN-11b FIN-12 FIN-13a FIN-13b FIN-14 FIN-15 FIN-16a FIN-16b FIN-17 FIN-18a FIN-18b FIN-19 FIN-20
    `),
    rules: ids(`
      FIN-02-CAP FIN-05a-CAP FIN-05b-CAP FIN-06-CAP FIN-08-CAP FIN-09a-CAP FIN-10a-CAP FIN-12-CAP
      FIN-13a-CAP FIN-20-CAP FIN-KO-01 FIN-KO-02 FIN-KO-03 FIN-KO-04 FIN-KO-05 FIN-KO-06 FIN-KO-07
      FIN-KO-08 FIN-KO-09 nonMaterial material strict sg-mas sg-mas-report ph-bsp id-ojk my-bnm th-bot
      vn-sbv bn-central-bank kh-central-bank la-central-bank mm-central-bank tl-central-bank eu-dora
      au-apra sg-critical-infrastructure my-nacsa
    `),
  },
  {
    on: '2026-11-22',
    pack: 'health',
    version: '1.0.0',
    jurisdiction: null,
    what: { en: 'First version: questions, three levels, knock-outs, caps, floors and clocks.' },
    why: { en: 'Asked where health data is held.' },
    label: 'interpretation',
    added: ids(`
      HLT-03 HLT-04 HLT-05 HLT-06 HLT-07 HLT-08 HLT-09a HLT-09b HLT-10 HLT-11 HLT-12 HLT-13 HLT-14a
      HLT-14b HLT-15a HLT-15b HLT-15c HLT-16 HLT-17 HLT-18a HLT-18b HLT-19 HLT-20a HLT-20b
    `),
    rules: ids(`
      HLT-03-CAP HLT-04-CAP HLT-05-CAP-CLOCK HLT-05-CAP-OWN HLT-06-CAP HLT-08-CAP HLT-14b-CAP HLT-16-CAP
      HLT-18b-CAP HLT-19-CAP HLT-20a-CAP HLT-KO-01 HLT-KO-02 HLT-KO-03 HLT-KO-04 HLT-KO-05 HLT-KO-06
      HLT-KO-07 HLT-KO-08 administrative clinical careCritical sg-health-information
      sg-critical-infrastructure my-nacsa
    `),
  },
]
