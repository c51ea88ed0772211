import { DescriptionList, formatMinutes, Sentence, type Description, useSay } from '@rantai/ui'
import type { LinkPage } from '@rantai/use-cases'
import { dueWords } from '../answering/words'
import { bold } from '../locale/bold'
import { useFormat } from '../locale/use-format'

/** Who asks, until when, how long it takes, what they see and why these questions. */
export function InvitationFacts({ link }: { readonly link: LinkPage }) {
  const say = useSay()
  const format = useFormat()
  const due = dueWords(link.dueOn, link.customerTimeZone, format)
  const items: Description[] = [
    { term: say('Who asks'), detail: <WhoAsks link={link} /> },
    {
      term: say('Please send by'),
      detail: (
        <>
          <Sentence
            text="<b>{day}</b>, end of the day in {place}"
            values={{ day: due.day, place: due.place }}
            tags={bold}
          />
          <br />
          <span className={`inline-block first-letter:uppercase ${due.late ? 'danger-t m' : 'muted'}`}>
            {due.relative}
          </span>
        </>
      ),
    },
    { term: say('Time it takes'), detail: <TimeItTakes link={link} /> },
    {
      term: say('What they see'),
      detail: say(
        'Until you press Send: that you opened this, when you last worked on it, and how many questions you have answered, but no answer and no file. Then: your answers and the evidence you attach to them. Never your drafts, and never your other customers.',
      ),
    },
  ]
  if (link.keptFrom !== null)
    items.push({
      term: say('What was begun'),
      detail: say(
        '{name} was asked before you. What {name} wrote and did not send joins yours once {name} agrees; you can start now.',
        { name: link.keptFrom },
      ),
    })
  if (link.packs.length > 0) items.push({ term: say('Why these questions'), detail: <WhyThese link={link} /> })
  return <DescriptionList look="ruled" items={items} />
}

/** Whom to ask, where nothing else of the invitation matters any more. */
export function WhoAsked({ link }: { readonly link: LinkPage }) {
  const say = useSay()
  return <DescriptionList look="ruled" items={[{ term: say('Who asks'), detail: <WhoAsks link={link} /> }]} />
}

/** A name of a company is what somebody typed; the mail came by way of the address alone. */
function WhoAsks({ link: { requesterName, requesterEmail, customerName } }: { readonly link: LinkPage }) {
  const say = useSay()
  return (
    <>
      {requesterName ? <b className="m">{requesterName}</b> : null}
      {requesterName ? `, ${customerName}` : <b className="m">{customerName}</b>}
      {requesterEmail ? (
        <>
          <br />
          <a href={`mailto:${requesterEmail}`}>{requesterEmail}</a>
          <br />
          <span className="small muted">
            {say(
              'Nobody has checked that this address speaks for {customer}. In doubt, call them on a number you know.',
              {
                customer: customerName,
              },
            )}
          </span>
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
      <span className="inline-block first-letter:uppercase">
        {left === 0
          ? say('What was asked at first is answered')
          : minutesLeft > 0
            ? say('{time}, in parts, whenever you like', { time: formatMinutes(minutesLeft, say) })
            : say('In parts, whenever you like')}
      </span>
      {answeredCount > 0 ? (
        <>
          <br />
          <span className="muted">
            {say(
              'Of the {total, plural, one {# question} other {# questions}} asked at first, {answered, plural, one {# is} other {# are}} answered. What answers opened is counted inside.',
              { total: questionCount, answered: answeredCount },
            )}
          </span>
        </>
      ) : null}
    </>
  )
}

function WhyThese({ link: { packs, openedCount } }: { readonly link: LinkPage }) {
  const say = useSay()
  return (
    <ul className="stack-2">
      {packs.map(({ id, title, count, why }) => (
        <li key={id}>
          <Sentence
            text="<b>{title}</b>, {count, plural, one {# question} other {# questions}}."
            values={{ title, count }}
            tags={bold}
          />{' '}
          <span className="muted">{say(why)}</span>
        </li>
      ))}
      {openedCount > 0 ? (
        <li>
          {say('{count, plural, one {# more question} other {# more questions}}, opened by what was answered.', {
            count: openedCount,
          })}
        </li>
      ) : null}
    </ul>
  )
}
