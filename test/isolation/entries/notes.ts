import type { Exception, ProcedureEntry, RouteEntry } from '../entry'
import type { Ids } from '../world'

type Named = { readonly assessment: string; readonly note: string; readonly told: string }

/** Its writer alone changes a note, or takes it away; here that is the administrator. */
const writersOwn =
  (party: string): Exception =>
  ({ name, party: of }, variant) =>
    of === party && (variant === 'own' || variant === 'extra') && !name.includes('administrator')
      ? 'forbidden'
      : undefined

/** Who only contributes answers has nothing of the assessing side. */
const notContributors =
  (then?: Exception): Exception =>
  (caller, variant, name) =>
    caller.name.includes('contributor') ? 'forbidden' : then?.(caller, variant, name)

/** A stranger is no colleague, like somebody who left: the form says to choose again. */
const noColleague =
  (told: string): Exception =>
  ({ party }, _variant, name) =>
    name === `mixed ${told}` && party === told.split('.')[0] ? 'invalidInput' : undefined

const inputs = ({ assessment, note, told }: Named) => ({
  read: (ids: Ids) => ({ assessmentId: ids[assessment], questionId: 'q1' }),
  write: (ids: Ids) => ({ assessmentId: ids[assessment], questionId: 'q1', body: 'Noted', tell: [ids[told]] }),
  change: (ids: Ids) => ({ noteId: ids[note], version: 2, body: 'Noted anew' }),
  remove: (ids: Ids) => ({ noteId: ids[note], version: 2 }),
})

const review = inputs({ assessment: 'reviewed', note: 'note', told: 'customer.riskManager' })
const answering = inputs({ assessment: 'open', note: 'answeringNote', told: 'answerer.contributor' })

/** The form makes the id of a note; without one the note is simply new. */
const without = ['noteId'] as const

export const noteProcedures = {
  'reviewNotes.read': { input: review.read, except: notContributors() },
  'reviewNotes.write': { input: review.write, except: notContributors(noColleague('customer.riskManager')), without },
  'reviewNotes.change': { input: review.change, except: notContributors(writersOwn('customer')) },
  'reviewNotes.remove': { input: review.remove, except: notContributors(writersOwn('customer')) },
  'answeringNotes.read': { input: answering.read, party: 'answerer' },
  'answeringNotes.write': {
    input: answering.write,
    party: 'answerer',
    except: noColleague('answerer.contributor'),
    without,
  },
  'answeringNotes.change': { input: answering.change, party: 'answerer', except: writersOwn('answerer') },
  'answeringNotes.remove': { input: answering.remove, party: 'answerer', except: writersOwn('answerer') },
} as const satisfies Record<string, ProcedureEntry>

const byWriter = ({ name }: { readonly name: string }) => !name.includes('administrator')

/** The forms of the notes on the page of a review. */
export const reviewNoteForms: NonNullable<RouteEntry['forms']> = [
  {
    name: 'note',
    action: 'note.write',
    notFor: ({ name }) => name.includes('contributor'),
    fields: () => ({ intent: 'note', questionId: 'q1', body: 'Noted' }),
  },
  {
    name: 'changeNote',
    action: 'note.write',
    unusedIds: ['reviewed'],
    notFor: byWriter,
    fields: (ids) => ({ intent: 'changeNote', questionId: 'q1', noteId: ids['note'], version: '2', body: 'Anew' }),
  },
  {
    name: 'removeNote',
    action: 'note.write',
    unusedIds: ['reviewed'],
    notFor: byWriter,
    fields: (ids) => ({ intent: 'removeNote', questionId: 'q1', noteId: ids['note'], version: '2' }),
  },
]

export const noteRoutes: Readonly<Record<string, RouteEntry>> = {
  'routes/answer-notes': {
    url: (ids) => `/answer/${ids['open']}/notes/q1`,
    page: { action: 'note.read', party: 'answerer' },
    forms: [
      { name: 'note', action: 'note.write', party: 'answerer', fields: () => ({ intent: 'note', body: 'Noted' }) },
      {
        name: 'changeNote',
        action: 'note.write',
        unusedIds: ['open'],
        party: 'answerer',
        notFor: byWriter,
        fields: (ids) => ({ intent: 'changeNote', noteId: ids['answeringNote'], version: '2', body: 'Anew' }),
      },
      {
        name: 'removeNote',
        action: 'note.write',
        unusedIds: ['open'],
        party: 'answerer',
        notFor: byWriter,
        fields: (ids) => ({ intent: 'removeNote', noteId: ids['answeringNote'], version: '2' }),
      },
    ],
  },
}
