import { Form } from '@remix-run/react'
import { Button, ProgressText, Section, StatusPill, TextLink, useSay } from '@rantai/ui'
import type { Handed, HandedPage } from '@rantai/use-cases'
import { sectionPath } from '../answering/words'
import { useFormat } from '../locale/use-format'
import { partWords, standingOf } from './delegation-words'

type Props = { readonly page: HandedPage }

/** Who holds what, newest first, and what was taken back. */
export function HandedList({ page }: Props) {
  const say = useSay()
  const open = page.handed.filter(({ takenBackAt }) => takenBackAt === null)
  const back = page.handed.filter(({ takenBackAt }) => takenBackAt !== null)
  return (
    <>
      {open.map((part) => (
        <Part key={part.id} page={page} part={part} />
      ))}
      {back.length === 0 ? null : (
        <details>
          <summary>{say('Taken back ({count})', { count: back.length })}</summary>
          {back.map((part) => (
            <Part key={part.id} page={page} part={part} />
          ))}
        </details>
      )}
    </>
  )
}

function Part({ page, part }: Props & { readonly part: Handed }) {
  const say = useSay()
  const format = useFormat()
  const { word, letter, tone } = standingOf(part)
  const { head } = page
  const title = head.sections.find(({ id }) => id === part.sectionId)?.title
  return (
    <Section title={part.own ? say('{name} (you)', { name: part.name }) : part.name}>
      <div className="stack">
        <p className="row">
          <StatusPill letter={letter} tone={tone}>
            {say(word)}
          </StatusPill>
          <span>{partWords(say, part, title)}</span>
        </p>
        <ProgressText summary={say('{answered} of {total} answered', { answered: part.answered, total: part.total })} />
        {part.questions.length === 0 ? null : (
          <ul className="stack-2">
            {part.questions.map(({ questionId, sectionId, text }) => (
              <li key={questionId}>
                <TextLink href={sectionPath(head.assessmentId, sectionId, questionId)}>{text}</TextLink>
              </li>
            ))}
          </ul>
        )}
        <p className="small muted wrap-anywhere">
          {say('{by} handed it to {email} on {date}, wanted by {day}', {
            ...{ by: part.handedByName, email: part.email, date: format.date(part.createdAt) },
            day: format.date(part.wantedOn, 'long'),
          })}
          {part.openedAt === null ? null : ` · ${say('opened on {date}', { date: format.date(part.openedAt) })}`}
          {part.remindedAt === null ? null : ` · ${say('reminded on {date}', { date: format.date(part.remindedAt) })}`}
          {part.remindAt === null || !page.mayWrite || part.answered >= part.total
            ? null
            : ` · ${say('next reminder on {date}', { date: format.date(part.remindAt) })}`}
          {part.takenBackAt === null ? null : ` · ${takenBackWords(say, part, format.date(part.takenBackAt))}`}
        </p>
        {page.mayWrite && part.takenBackAt === null && !part.own ? (
          <Form method="post" className="row" preventScrollReset>
            <input type="hidden" name="delegationId" value={part.id} />
            {part.answered < part.total ? (
              <Button type="submit" name="intent" value="remind">
                {say('Remind')}
              </Button>
            ) : null}
            <Button type="submit" kind="quiet" name="intent" value="takeBack">
              {say('Take back')}
            </Button>
          </Form>
        ) : null}
      </div>
    </Section>
  )
}

const takenBackWords = (say: ReturnType<typeof useSay>, { takenBackByName: name }: Handed, date: string): string =>
  name === null
    ? say('ended on {date}, with the link it came from', { date })
    : say('taken back on {date} by {name}', { date, name })
