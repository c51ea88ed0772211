import { Button, CheckboxRow, ErrorMessage, Icon, TextArea, useSay } from '@rantai/ui'
import type { Note, SideNotes } from '@rantai/use-cases'
import type { FormAnswer } from '../forms/form-answer'
import { FormProblems } from '../forms/FormProblems'
import { KeptForm } from '../forms/KeptForm'
import { useFormat } from '../locale/use-format'
import { isOfNotes } from './note-acts'

type Props = {
  readonly page: SideNotes
  readonly questionId: string
  /** For what is kept of a draft. */
  readonly assessmentId: string
  /** Whose notes these are. */
  readonly organisation: string
  /** The other side, which never sees them. */
  readonly other: string
  readonly answer: FormAnswer | undefined
}

/** What people of one's own side noted on a question: another place, and another look, than what is said to the other side. */
export function NotesInside(props: Props) {
  const say = useSay()
  const { page, organisation, other } = props
  const answer = isOfNotes(props.answer?.intent) ? props.answer : undefined
  return (
    <section className="inside stack-2" aria-labelledby="notes-title" id="notes">
      <h2 id="notes-title" className="small">
        <Icon name="lock" inline />{' '}
        {say('Notes inside {organisation}: {other} never sees them', { organisation, other })}
      </h2>
      {answer?.intent === 'note' ? null : <FormProblems answer={answer} title={say('The note was not changed')} />}
      {page.notes.length === 0 ? <p className="muted small">{say('Nobody noted anything here yet.')}</p> : null}
      <ul className="stack-2">
        {page.notes.map((note) => (
          <li key={note.id} className="stack-2">
            <NoteWords note={note} />
            {note.isMine && note.body !== null ? (
              <OwnNote key={note.version} note={note} questionId={props.questionId} answer={answer} />
            ) : null}
          </li>
        ))}
      </ul>
      {page.mayWrite ? <WriteNote {...props} answer={answer} key={draftOf(props)} /> : null}
    </section>
  )
}

function NoteWords({ note: { authorName, at, changedAt, body, earlier, told } }: { readonly note: Note }) {
  const say = useSay()
  const format = useFormat()
  const times = (time: string) => format.date(time, 'short-time')
  return (
    <>
      <p className="small muted">
        {authorName}, {times(at)}
        {changedAt === null || body === null ? null : ` · ${say('changed {time}', { time: times(changedAt) })}`}
      </p>
      {body === null ? (
        <p className="muted">{say('Removed by its writer, {time}', { time: times(changedAt ?? at) })}</p>
      ) : (
        <p className="wrap-anywhere whitespace-pre-line">{body}</p>
      )}
      {told.length === 0 ? null : <p className="small muted">{say('Told: {names}', { names: format.list(told) })}</p>}
      {earlier.length === 0 ? null : (
        <details className="small">
          <summary>{say('What it said before')}</summary>
          <ul className="stack-2">
            {earlier.map((former) => (
              <li key={`${former.at} ${former.body}`}>
                <p className="muted">{times(former.at)}</p>
                <p className="wrap-anywhere whitespace-pre-line">{former.body}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

type OwnProps = Pick<Props, 'questionId' | 'answer'> & { readonly note: Note }

/** Its writer may put it in other words, or take it away; what it said stays with it. */
function OwnNote({ note: { id, version, body }, questionId, answer }: OwnProps) {
  const say = useSay()
  const mine = answer?.typed.noteId?.[0] === id ? answer : undefined
  return (
    <details className="small" open={mine !== undefined}>
      <summary>{say('Change or remove')}</summary>
      <KeptForm name={`note ${id} ${version}`} sent={false} answered={mine !== undefined} className="stack-2">
        <input type="hidden" name="questionId" value={questionId} />
        <input type="hidden" name="noteId" value={id} />
        <input type="hidden" name="version" value={version} />
        <TextArea
          id={`note-${id}`}
          name="body"
          label={say('Your note')}
          help={say('Colleagues still see what it said before.')}
          rows={3}
          maxLength={4000}
          defaultValue={mine?.typed.body?.[0] ?? body ?? ''}
          error={mine?.fields.body}
        />
        <span className="row">
          <Button type="submit" name="intent" value="changeNote" small>
            {say('Save the note')}
          </Button>
          <Button type="submit" kind="danger" name="intent" value="removeNote" small>
            {say('Remove the note')}
          </Button>
        </span>
      </KeptForm>
    </details>
  )
}

/** A draft is one question's, and the next one once it was sent. */
const draftOf = ({ assessmentId, questionId, page }: Props): string =>
  `${assessmentId} ${questionId} ${page.notes.filter(({ isMine }) => isMine).length}`

function WriteNote(props: Props) {
  const say = useSay()
  const { page, questionId, organisation, other, answer } = props
  const mine = answer?.intent === 'note' ? answer : undefined
  return (
    <KeptForm name={`note ${draftOf(props)}`} sent={false} answered={mine !== undefined} className="stack-2">
      <FormProblems answer={mine && { ...mine, fields: {} }} title={say('The note was not saved')} />
      <input type="hidden" name="questionId" value={questionId} />
      <input type="hidden" name="noteId" value={page.nextNoteId} />
      <TextArea
        id="note-body"
        name="body"
        label={say('Note for colleagues')}
        help={say('People of {organisation} read this. {other} never does, nor whoever answers by a link.', {
          organisation,
          other,
        })}
        rows={2}
        maxLength={4000}
        defaultValue={mine?.typed.body?.[0] ?? ''}
        error={mine?.fields.body}
      />
      {page.colleagues.length === 0 ? null : (
        <details className="small" open={mine?.fields.tell !== undefined}>
          <summary>{say('Tell colleagues by mail')}</summary>
          {mine?.fields.tell === undefined ? null : (
            <ErrorMessage id="note-tell-error">{mine.fields.tell}</ErrorMessage>
          )}
          {page.colleagues.map(({ memberId, name }) => (
            <CheckboxRow
              key={memberId}
              name="tell"
              value={memberId}
              label={name}
              defaultChecked={mine?.typed.tell?.includes(memberId) === true}
            />
          ))}
        </details>
      )}
      <span className="row">
        <Button type="submit" name="intent" value="note">
          {say('Keep the note inside')}
        </Button>
      </span>
    </KeptForm>
  )
}
