import { useNavigate } from '@remix-run/react'
import { KeyHints, TextLink, TierBadge, useShortcuts } from '@rantai/ui'
import type { FormAnswer } from '../forms/form-answer'
import { useFormat } from '../locale/use-format'
import { tierWords } from '../profile/profile-words'
import { EvidencePane } from './EvidencePane'
import { QuestionPane } from './QuestionPane'
import { itemWords, lineOf } from './review-words'
import type { ReviewPage } from './review-types'

type Props = { readonly page: ReviewPage; readonly answer: FormAnswer | undefined }

/** The split view of one assessment. */
export function ReviewSplit({ page, answer }: Props) {
  const navigate = useNavigate()
  const place = page.items.findIndex((item) => item.id === page.current?.id)
  const hrefOf = (at: number) => {
    const item = page.items[at]
    return item ? `/reviews/${page.assessmentId}/${item.id}` : undefined
  }
  const previous = place > 0 ? hrefOf(place - 1) : undefined
  const next = hrefOf(place + 1)
  const go = (href: string | undefined) => (href === undefined ? undefined : () => navigate(href))
  useShortcuts({ j: go(next), k: go(previous) })
  const nextId = page.items[place + 1]?.id ?? page.current?.id ?? ''
  return (
    <>
      <Head page={page} />
      <div className="review">
        <List page={page} />
        <section className="page stack-6" aria-labelledby="question">
          {page.current ? (
            <QuestionPane
              key={`${page.current.id}:${page.current.review?.version ?? 0}`}
              page={page}
              question={page.current}
              answer={answer}
              place={{ at: place + 1, of: page.items.length, previous, next, nextId }}
            />
          ) : (
            <p className="muted">Nothing was answered.</p>
          )}
          <KeyHints
            hints={[
              { keys: ['J', 'K'], label: 'next, previous' },
              { keys: ['0'], label: 'to 4, value' },
              { keys: ['A'], label: 'accept' },
              { keys: ['R'], label: 'return' },
              { keys: ['U'], label: 'undo' },
            ]}
          />
        </section>
        {page.current ? (
          <EvidencePane key={page.current.id} page={page} question={page.current} answer={answer} />
        ) : null}
      </div>
    </>
  )
}

function Head({ page }: { page: ReviewPage }) {
  const format = useFormat()
  const { counts } = page
  const looked = counts.accepted + counts.adjusted + counts.returned
  return (
    <div className="page reviewhead">
      <div className="phead">
        <div>
          <p className="crumb">
            <TextLink href="/reviews">Review queue</TextLink>
            <span aria-hidden="true">/</span>
            <TextLink href={`/engagements/${page.engagementId}`}>Profile</TextLink>
          </p>
          <h1 className="t">{page.vendorName}</h1>
          <p className="row">
            <span>{page.engagementTitle}</span>
            <TierBadge tier={page.tier ?? 'unknown'} label={tierWords[page.tier ?? 'unknown']} />
            <span className="muted">
              Submitted {format.date(page.submittedAt)}, {format.relative(page.submittedAt)}
            </span>
          </p>
        </div>
        <div className="stack-2">
          <p className="small">
            <b className="m">
              {looked} of {counts.all} looked at
            </b>
          </p>
          <p className="small muted">
            {counts.accepted} accepted, {counts.returned} returned, {counts.adjusted} adjusted
          </p>
          <p className="small">
            Score {page.overall.capped === null ? '–' : format.number(page.overall.capped, 1)},{' '}
            {page.overall.band ?? 'no band'}
          </p>
        </div>
      </div>
    </div>
  )
}

function List({ page }: { page: ReviewPage }) {
  const compared = page.items.some((item) => item.change !== 'first')
  return (
    <section aria-label="Questions" className="qlist">
      <p className="qlisthead small">
        <b className="m">{compared ? 'What changed first' : 'In the order asked'}</b>
      </p>
      <ol>
        {page.items.map((item) => {
          const { letter, look } = itemWords[item.state]
          const line = lineOf(item)
          return (
            <li key={item.id}>
              <TextLink
                href={`/reviews/${page.assessmentId}/${item.id}`}
                aria-current={item.id === page.current?.id ? 'true' : undefined}
              >
                <span className={`tile ${look}`} aria-hidden="true">
                  {letter}
                </span>
                <span>
                  <span className="m">{item.title}</span>
                  <br />
                  <span className="muted">
                    {item.id}
                    {line === '' ? '' : ` · ${line}`}
                  </span>
                </span>
              </TextLink>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
