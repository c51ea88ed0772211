import type { Label, Source } from '../../model'

/** The day on which the published pages were last looked at. */
const ACCESSED_ON = '2026-11-21'

/** What the issuer has put on the web; of both only the opening was read. */
const projectPage = 'https://abli.asia/abli-completes-asean-framework-on-cross-border-cloud-computing-project'
const principlesPage =
  'https://abli.asia/abli-publications/principles-of-asean-framework-on-crossb-border-cloud-computing'

/** What every source of this pack says, since a reader may see only one question of it. */
const standing = 'a policy text that ministers endorsed in January 2026, not a law'
const reading = 'This question is our reading of a published summary, not official text, legal advice or certification.'

type Hook =
  'flow' | 'protection' | 'atRest' | 'inTransit' | 'authorityAccess' | 'standards' | 'sectorGuidance' | 'corridor'

type Statement = { readonly says: string; readonly url?: string; readonly label: Label }

/** The element of the framework that a question reads, how it is known, and so how sure it is. */
const statements: Readonly<Record<Hook, Statement>> = {
  flow: {
    says: 'first pillar, flow of data across borders: named on the issuer’s page, its principles mostly not read',
    url: principlesPage,
    label: 'interpretation',
  },
  protection: {
    says: 'second pillar, protection of data sent abroad: named on the issuer’s page, its principles not read',
    url: principlesPage,
    label: 'interpretation',
  },
  atRest: {
    says: 'safeguards for stored data: named in a press note only, the framework’s own words not read',
    label: 'interpretation',
  },
  inTransit: {
    says: 'safeguards for data on the move: named in a press note only, the framework’s own words not read',
    label: 'interpretation',
  },
  authorityAccess: {
    says: 'access by authorities: a press note, and the second condition for a corridor on the issuer’s page',
    url: principlesPage,
    label: 'interpretation',
  },
  standards: {
    says: 'alignment with established standards: named in a press note that lists none, so the choice of standards is ours',
    label: 'interpretation',
  },
  sectorGuidance: {
    says: 'guidance for finance and health: announced in a press note, no text found; it is shown for information, and the points are a setting of this pack',
    label: 'announced',
  },
  corridor: {
    says: 'Trusted Data Corridor: described on the issuer’s page; no designation of one was found, so nothing here is scored',
    url: principlesPage,
    label: 'announced',
  },
}

/**
 * The sources of a question: each element of the framework that it reads, under its label and date. Every one says that
 * the framework is no law and that the question is our reading, as the banner of this section must.
 */
export function readsFrom(...hooks: readonly [Hook, ...Hook[]]): Source[] {
  return hooks.map((hook) => {
    const { says, url, label } = statements[hook]
    return {
      title: `ASEAN Framework on Cross-border Cloud Computing (${standing}), ${says}. ${reading}`,
      accessedOn: ACCESSED_ON,
      label,
      ...(url !== undefined && { url }),
    }
  })
}

/** The source of a cap or knock-out of this pack: the framework sets no figure that was read, so each is a setting. */
export function settingSource(section: string): string {
  return `Our reading of the published summary of the ASEAN cloud framework, “${section}”; the rule and its figure are a setting of this pack`
}

/** The pack's own sources, with what was read of each. */
export const packSources = [
  {
    title:
      'Asian Business Law Institute: the project on an ASEAN Framework on Cross-border Cloud Computing is complete, its deliverables endorsed by the ASEAN digital ministers on 15 and 16 January 2026 (page read, deliverables not)',
    url: projectPage,
    accessedOn: ACCESSED_ON,
  },
  {
    title:
      'Asian Business Law Institute: Principles of the ASEAN Framework on Cross-border Cloud Computing, September 2025 (opening of the page read; addressed to states, not binding on companies by our reading)',
    url: principlesPage,
    accessedOn: ACCESSED_ON,
  },
]
