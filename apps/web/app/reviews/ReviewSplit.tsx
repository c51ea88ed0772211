import { useNavigate } from '@remix-run/react'
import { KeyHints, TextLink, useShortcuts, useSay } from '@rantai/ui'
import { useEffect, useRef } from 'react'
import type { SideNotes } from '@rantai/use-cases'
import type { FormAnswer } from '../forms/form-answer'
import { isOfNotes } from '../notes/note-acts'
import { EvidencePane } from './EvidencePane'
import { QuestionPane } from './QuestionPane'
import { queueSearch } from './queue-address'
import { itemWords, lineOf, turnWords } from './review-words'
import { LastActLine } from './LastActLine'
import type { LastAct, QueueFrom, ReviewPage } from './review-types'
import { ReviewHead } from './ReviewHead'
import { useQueuePlace } from './use-queue-place'

type Props = {
  readonly page: ReviewPage
  /** What colleagues noted on the question shown, and how much on the others. */
  readonly notes: SideNotes
  readonly from: QueueFrom
  /** The act that led here, which undo takes back. */
  readonly last: LastAct | null
  readonly answer: FormAnswer | undefined
}

/** The split view of one assessment. */
export function ReviewSplit({ page, notes, from, last, answer }: Props) {
  const say = useSay()
  const back = queueSearch(from.asked, from.row)
  const judged = isOfNotes(answer?.intent) ? undefined : answer
  const queue = useQueuePlace(page.assessmentId, from)
  const place = page.items.findIndex((item) => item.id === page.current?.id)
  const hrefOf = (at: number) => {
    const item = page.items[at]
    return item ? `/reviews/${page.assessmentId}/${item.id}${back}` : undefined
  }
  const [previous, next] = [place > 0 ? hrefOf(place - 1) : undefined, hrefOf(place + 1)]
  const decideHref = page.mayDecide ? `/engagements/${page.engagementId}/decide${withFrom(back)}` : undefined
  useReviewKeys({ j: next, k: previous, n: queue?.next?.href, q: `/reviews${back}`, d: decideHref })
  return (
    <>
      <ReviewHead page={page} queue={queue} back={back} decideHref={decideHref} />
      <div className="review">
        <List page={page} counts={notes.counts} back={back} />
        <section className="page stack-6" aria-labelledby="question">
          <LastActLine page={page} last={last} answer={judged} />
          {page.current ? (
            <QuestionPane
              key={`${page.current.id}:${page.current.review?.version ?? 0}`}
              page={page}
              question={page.current}
              last={last}
              answer={judged}
              place={{ at: place + 1, of: page.items.length, previous, next, nextId: nextOpen(page, place) }}
            />
          ) : (
            <p className="muted">{say('Nothing was answered.')}</p>
          )}
          <KeyHints
            hints={[
              { keys: ['J', 'K'], label: say('next, previous') },
              ...(page.mayReview && page.current?.now ? [{ keys: ['A'], label: say('accept') }] : []),
              ...(page.mayReturn ? [{ keys: ['R'], label: say('return') }] : []),
              ...(page.mayReview
                ? [
                    { keys: ['C'], label: say('comment') },
                    { keys: ['U'], label: say('undo') },
                  ]
                : []),
              { keys: ['?'], label: say('all keys') },
            ]}
          />
        </section>
        {page.current ? (
          <EvidencePane key={page.current.id} page={page} notes={notes} question={page.current} answer={answer} />
        ) : null}
      </div>
    </>
  )
}

/** The decision leads back to the queue where one came from. */
const withFrom = (back: string) => `${back === '' ? '?' : `${back}&`}from=queue`

/** Where one goes on after judging a question: the next that nobody looked at, below and then above; else stay. */
function nextOpen({ items, current }: ReviewPage, place: number): string {
  const open = (item: ReviewPage['items'][number]) =>
    (item.state === 'open' || item.state === 'answeredAgain') && item.id !== current?.id
  return (items.slice(place + 1).find(open) ?? items.find(open) ?? current)?.id ?? ''
}

/** Keys that lead somewhere; those without a place do nothing. */
function useReviewKeys(places: Readonly<Record<string, string | undefined>>) {
  const navigate = useNavigate()
  useShortcuts(
    Object.fromEntries(
      Object.entries(places).map(([key, href]) => [key, href === undefined ? undefined : () => navigate(href)]),
    ),
  )
}

type ListProps = { readonly page: ReviewPage; readonly counts: SideNotes['counts']; readonly back: string }

function List({ page, counts, back }: ListProps) {
  const say = useSay()
  const compared = page.items.some((item) => item.change !== 'first')
  const current = page.current?.id
  const list = useRef<HTMLElement>(null)
  useEffect(() => {
    const box = list.current
    const line = box?.querySelector<HTMLElement>(`[data-question="${current ?? ''}"]`)
    // The list alone is scrolled: the page stays where the reader is.
    if (box && line && box.scrollHeight > box.clientHeight)
      box.scrollTop = line.offsetTop - box.offsetTop - box.clientHeight / 3
  }, [current])
  return (
    <section aria-label={say('Questions')} className="qlist" ref={list}>
      <p className="qlisthead small">
        <b className="m">{compared ? say('What changed first') : say('In the order asked')}</b>
      </p>
      <ol>
        {page.items.map((item) => {
          const { letter, look } = itemWords[item.state]
          const line = lineOf(item)
          const noted = counts[item.id] ?? 0
          return (
            <li key={item.id} data-question={item.id}>
              <TextLink
                href={`/reviews/${page.assessmentId}/${item.id}${back}`}
                aria-current={item.id === current ? 'true' : undefined}
              >
                <span className={`tile ${look}`} aria-hidden="true">
                  {letter}
                </span>
                <span>
                  <span className="m">{item.title}</span>
                  <br />
                  <span className="muted">
                    {item.id}
                    {line === '' ? '' : ` · ${say(line)}`}
                  </span>
                  {item.turn === null ? null : <span className="sub2 warn-t">{say(turnWords[item.turn])}</span>}
                  {noted === 0 ? null : (
                    <span className="sub2 muted">
                      {say('{count, plural, one {# note} other {# notes}} for colleagues', { count: noted })}
                    </span>
                  )}
                </span>
              </TextLink>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
