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

export const answeringProcedures = {
  'answering.overview': ofOpen(),
  'answering.section': ofOpen({ sectionId: 'C1' }),
  'answers.confirm': ofOpen({ questionId: 'q1', expectedVersion: 1 }),
  'answers.read': ofOpen({ questionId: 'q1' }),
  'answers.save': ofOpen({ questionId: 'q1', value: 4, expectedVersion: 1 }),
  'links.accept': link,
  'links.read': { ...link, reveals: SHOWN_BY_INVITATION },
  'links.renew': link,
  'requests.list': { input: () => ({}) },
  'submissions.receipt': { input: (ids) => ({ assessmentId: ids['sent'] }), links: ['sender'] },
  'submissions.recall': {
    input: (ids) => ({ assessmentId: ids['sent'] }),
    links: ['sender'],
    except: wholeOnly,
  },
  'submissions.submit': { ...ofOpen({ name: 'Somebody', title: 'Head', agreed: true }), except: wholeOnly },
} as const satisfies Record<string, ProcedureEntry>
