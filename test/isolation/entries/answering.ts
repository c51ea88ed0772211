import { SHOWN_BY_INVITATION, type Exception, type ProcedureEntry } from '../entry'

const ofOpen = (more: Record<string, unknown> = {}) => ({
  input: (ids: Readonly<Record<string, string>>) => ({ assessmentId: ids['open'], ...more }),
})

/** Only who holds a link to the whole assessment signs; the use-case says so before it looks for the assessment. */
const wholeOnly: Exception = ({ link }) => (link === 'named' ? 'forbidden' : undefined)

/** A secret of another form than ours is refused by the schema. */
const badSecret: Exception = (_caller, variant) => (variant === 'malformed' ? 'invalidInput' : undefined)

const link = {
  input: (ids: Readonly<Record<string, string>>) => ({ token: ids['open.token'] }),
  bearer: true,
  except: badSecret,
} as const

const handover = {
  input: (ids: Readonly<Record<string, string>>) => ({ token: ids['open.handover'] }),
  bearer: true,
  except: badSecret,
} as const

const onAnswer = (ids: Readonly<Record<string, string>>) => ({
  assessmentId: ids['open'],
  questionId: 'q1',
  evidenceId: ids['uploadedEvidence'],
})

const file = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')

/** A link for named questions reaches the files that its holder uploaded, and no other. */
const notByNamed: Exception = ({ link }, variant) => (link === 'named' && variant === 'own' ? 'notFound' : undefined)

const ofLibrary = (ids: Readonly<Record<string, string>>) => ({ evidenceId: ids['libraryEvidence'] })

export const evidenceProcedures = {
  'evidence.attach': { input: onAnswer, except: notByNamed },
  'evidence.describe': {
    input: (ids) => ({
      assessmentId: ids['open'],
      evidenceId: ids['uploadedEvidence'],
      title: 'Described',
      kind: 'policy',
      issuedOn: null,
      expiresOn: null,
    }),
    except: notByNamed,
  },
  'evidence.detach': {
    input: (ids) => ({ assessmentId: ids['open'], questionId: 'q5', evidenceId: ids['open.evidence'] }),
    except: notByNamed,
  },
  'evidence.open': { input: (ids) => ({ shareId: ids['reviewed.share'] }) },
  'evidence.openOwn': {
    input: (ids) => ({ assessmentId: ids['open'], evidenceId: ids['uploadedEvidence'] }),
    // The file alone decides: whoever may read it gets it, whatever assessment the address names.
    except: (caller, variant, name) =>
      name === 'mixed open' && caller.party === 'answerer' && (caller.link ?? 'whole') === 'whole'
        ? 'allowed'
        : notByNamed(caller, variant, name),
  },
  'evidence.library': { input: () => ({}) },
  'evidence.libraryFile': { input: ofLibrary },
  'evidence.libraryVersion': { input: (ids) => ({ ...ofLibrary(ids), versionId: ids['libraryEvidence.version'] }) },
  'evidence.describeAll': {
    input: (ids) => ({ ...ofLibrary(ids), title: 'Described', kind: 'policy', issuedOn: null, expiresOn: null }),
  },
  'evidence.replace': { input: (ids) => ({ ...ofLibrary(ids), version: 1, fileName: 'policy.pdf', bytes: file }) },
  'evidence.upload': {
    input: (ids) => ({ assessmentId: ids['open'], questionId: 'q1', fileName: 'policy.pdf', bytes: file }),
  },
} as const satisfies Record<string, ProcedureEntry>

export const answeringProcedures = {
  'answering.overview': ofOpen(),
  'answering.section': ofOpen({ sectionId: 'C1' }),
  'answers.confirm': ofOpen({ questionId: 'q1', expectedVersion: 1 }),
  'answers.read': ofOpen({ questionId: 'q1' }),
  'answers.save': ofOpen({ questionId: 'q1', value: 4, expectedVersion: 1 }),
  'links.accept': link,
  'links.agreeToHandover': handover,
  'links.handover': { ...handover, reveals: SHOWN_BY_INVITATION },
  'links.read': { ...link, reveals: SHOWN_BY_INVITATION },
  // A link that nobody knows is answered like one that ran out: that it is unknown isn't told.
  'links.renew': { ...link, missing: 'allowed' },
  'messages.post': { ...ofOpen({ kind: 'clarification', body: 'A word' }), except: wholeOnly },
  'requests.list': { input: () => ({}) },
  'submissions.receipt': { input: (ids) => ({ assessmentId: ids['sent'] }), links: ['sender'] },
  'submissions.recall': {
    input: (ids) => ({ assessmentId: ids['sent'] }),
    links: ['sender'],
    except: wholeOnly,
  },
  'submissions.submit': {
    ...ofOpen({ name: 'Somebody', title: 'Head', agreed: true, withoutEvidenceSeen: true }),
    except: wholeOnly,
  },
} as const satisfies Record<string, ProcedureEntry>
