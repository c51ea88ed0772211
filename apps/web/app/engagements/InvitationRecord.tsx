import { DescriptionList, Section, Sentence, Timeline, useSay } from '@rantai/ui'
import type { InvitationDetails } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'
import { mailStateWords, mailWords, messageWords, reminderStateWord, reminderWords } from './invitation-words'

type Props = { readonly details: InvitationDetails; readonly assessment: NonNullable<InvitationDetails['assessment']> }

/** Who was asked, what was mailed and said, what is planned. */
export function InvitationRecord({ details, assessment }: Props) {
  const say = useSay()
  const format = useFormat()
  const { mails, messages, reminders } = details
  const shown = reminders.filter(({ state }) => state !== 'stopped')
  const stopped = shown.length < reminders.length
  return (
    <div className="stack-8 pt-4">
      <DescriptionList
        items={[
          {
            term: say('Contact'),
            detail:
              assessment.contactName === null ? say('Nobody') : `${assessment.contactName}, ${assessment.contactEmail}`,
          },
          { term: say('Due'), detail: format.date(assessment.dueOn) },
        ]}
      />
      <Section title={say('What was said')}>
        {messages.length === 0 ? (
          <p className="muted">{say('Nothing yet.')}</p>
        ) : (
          <Timeline
            items={messages.map((message) => ({
              id: message.id,
              date: format.date(message.at),
              mark: message.kind === 'doesNotFit' || message.kind === 'moreTime' ? 'note' : 'done',
              children: (
                <>
                  <Sentence
                    text={messageWords[message.kind] ?? '<b>{name}</b> wrote'}
                    values={{ name: message.authorName }}
                    tags={{ b: (name) => <strong>{name}</strong> }}
                  />
                  {message.questionId === null ? null : ` (${message.questionId})`}: {message.body}
                  {typeof message.data['proposedOn'] === 'string' ? (
                    <span className="muted">
                      {' '}
                      {say('Proposed: {date}.', { date: format.date(message.data['proposedOn']) })}
                    </span>
                  ) : null}
                  <HandedOver files={filesOf(message.data)} />
                </>
              ),
            }))}
          />
        )}
      </Section>
      <Section title={say('Mails')}>
        <ul className="stack-2">
          {mails.map((mail) => (
            <li key={mail.id}>
              {say(mailStateWords[mail.state] ?? '{mail} to {name} {date}', {
                mail: say(mailWords[mail.template] ?? 'Mail'),
                name: mail.toName,
                date: format.date(mail.at),
              })}
              {mail.failure === null ? null : <span className="muted"> {mail.failure}</span>}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={say('Reminders')}>
        {stopped ? (
          <p className="muted">
            {waitsForReply(assessment)
              ? say('None goes out now: the vendor waits for your reply.')
              : say('None goes out now: it is not the vendor’s turn.')}
          </p>
        ) : null}
        {!stopped && reminders.length === 0 ? <p className="muted">{say('None is planned.')}</p> : null}
        <ul className="stack-2">
          {shown.map((reminder) => (
            <li key={reminder.slot}>
              {format.date(reminder.dueAt)}: {say(reminderWords[reminder.slot] ?? reminder.slot)},{' '}
              <span className="muted">{reminderStateWord(say, reminder.state)}</span>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}

const waitsForReply = ({ assessingState, answeringState }: Props['assessment']) =>
  assessingState === 'invited' && (answeringState === 'declined' || answeringState === 'wantsTime')

type HandedOverFile = { readonly shareId: string; readonly fileName: string; readonly byteSize: number }

/** What a vendor that answers with its own documents handed over. */
function filesOf(data: Readonly<Record<string, unknown>>): readonly HandedOverFile[] {
  return Array.isArray(data['files']) ? (data['files'] as HandedOverFile[]) : []
}

function HandedOver({ files }: { readonly files: readonly HandedOverFile[] }) {
  const format = useFormat()
  if (files.length === 0) return null
  return (
    <ul>
      {files.map(({ shareId, fileName, byteSize }) => (
        <li key={shareId}>
          <a href={`/evidence/${shareId}`} download>
            {fileName}
          </a>{' '}
          <span className="muted">{format.fileSize(byteSize)}</span>
        </li>
      ))}
    </ul>
  )
}
