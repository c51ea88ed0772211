import { DescriptionList, formatMinutes, type Description, useSay } from '@rantai/ui'
import type { LinkPage } from '@rantai/use-cases'
import { countWords, dueWords, sentence } from '../answering/words'
import { useFormat } from '../locale/use-format'

/** Who asks, until when, how long it takes, what they see and why these questions. */
export function InvitationFacts({ link }: { readonly link: LinkPage }) {
  const say = useSay()
  const format = useFormat()
  const due = dueWords(link.dueOn, link.customerTimeZone, format)
  const items: Description[] = [
    { term: 'Who asks', detail: <WhoAsks link={link} /> },
    {
      term: 'Please send by',
      detail: (
        <>
          <b className="m">{due.day}</b>, end of the day in {due.place}
          <br />
          <span className={due.late ? 'danger-t m' : 'muted'}>{sentence(due.relative)}</span>
        </>
      ),
    },
    { term: 'Time it takes', detail: <TimeItTakes link={link} /> },
    {
      term: 'What they see',
      detail: say(
        'Until you press Send: that you opened this, when you last worked on it, and how many questions you have answered, but no answer and no file. Then: your answers and the evidence you attach to them. Never your drafts, and never your other customers.',
      ),
    },
  ]
  if (link.keptFrom !== null)
    items.push({
      term: 'What was begun',
      detail: `${link.keptFrom} was asked before you. What ${link.keptFrom} wrote and did not send joins yours once ${link.keptFrom} agrees; you can start now.`,
    })
  if (link.packs.length > 0) items.push({ term: 'Why these questions', detail: <WhyThese link={link} /> })
  return <DescriptionList look="ruled" items={items} />
}

/** Whom to ask, where nothing else of the invitation matters any more. */
export function WhoAsked({ link }: { readonly link: LinkPage }) {
  return <DescriptionList look="ruled" items={[{ term: 'Who asks', detail: <WhoAsks link={link} /> }]} />
}

function WhoAsks({ link: { requesterName, requesterEmail, customerName } }: { readonly link: LinkPage }) {
  return (
    <>
      {requesterName ? <b className="m">{requesterName}</b> : null}
      {requesterName ? `, ${customerName}` : <b className="m">{customerName}</b>}
      {requesterEmail ? (
        <>
          <br />
          <a href={`mailto:${requesterEmail}`}>{requesterEmail}</a>
        </>
      ) : null}
    </>
  )
}

function TimeItTakes({ link: { minutes, answeredCount, questionCount } }: { readonly link: LinkPage }) {
  const say = useSay()
  const left = Math.max(0, questionCount - answeredCount)
  const minutesLeft = questionCount === 0 ? 0 : Math.ceil((minutes * left) / questionCount)
  return (
    <>
      {left === 0
        ? say('What was asked at first is answered')
        : minutesLeft > 0
          ? sentence(say('{time}, in parts, whenever you like', { time: formatMinutes(minutesLeft, say) }))
          : say('In parts, whenever you like')}
      {answeredCount > 0 ? (
        <>
          <br />
          <span className="muted">
            Of the {countWords(questionCount, 'question', 'questions')} asked at first, {answeredCount}{' '}
            {answeredCount === 1 ? say('is') : say('are')} answered. What answers opened is counted inside.
          </span>
        </>
      ) : null}
    </>
  )
}

function WhyThese({ link: { packs, openedCount } }: { readonly link: LinkPage }) {
  return (
    <ul className="stack-2">
      {packs.map(({ id, title, count, why }) => (
        <li key={id}>
          <b className="m">{title}</b>, {countWords(count, 'question', 'questions')}.{' '}
          <span className="muted">{why}</span>
        </li>
      ))}
      {openedCount > 0 ? (
        <li>{countWords(openedCount, 'more question', 'more questions')}, opened by what was answered.</li>
      ) : null}
    </ul>
  )
}
