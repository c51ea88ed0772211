import { Form } from '@remix-run/react'
import { Button, Icon, TextLink, useSay } from '@rantai/ui'
import type { PassedQuestion, PassedRequest, PassingPage } from '@rantai/use-cases'
import { AnswerWords } from '../answering/AnswerWords'
import { localWords, sectionPath } from '../answering/words'
import { useFormat } from '../locale/use-format'

type Props = { readonly page: PassingPage; readonly request: PassedRequest }
type Given = PassedRequest['answers'][number]

/** Each answer that came back, beside the vendor's own question and answer. */
export function PassedAnswers({ page, request }: Props) {
  const say = useSay()
  const format = useFormat()
  const { answeredAt, answeredByName, answeredByTitle } = request
  return (
    <>
      <p>
        {say('Sent by {name}, {title}, on {date}.', {
          ...{ name: answeredByName ?? '', title: answeredByTitle ?? '' },
          date: format.date(answeredAt ?? format.now, 'long'),
        })}
      </p>
      <ul className="stack-8">
        {Object.values(page.questions)
          .filter(({ id }) => request.questionIds.includes(id))
          .map((question) => (
            <li key={question.id}>
              <Side page={page} request={request} question={question} />
            </li>
          ))}
      </ul>
    </>
  )
}

function Side({ page, request, question }: Props & { readonly question: PassedQuestion }) {
  const say = useSay()
  const { locale } = useFormat()
  const given = request.answers.find(({ questionId }) => questionId === question.id)
  const { id, sectionId, text, answer, own } = question
  const heading = localWords(text, locale)
  return (
    <article className="stack-2" aria-labelledby={`${request.id} ${id}`}>
      <h3 id={`${request.id} ${id}`} lang={heading === text.en ? 'en' : locale}>
        {heading}
      </h3>
      <div className="grid gap-4 sm:grid-cols-2">
        <div className="stack-2 min-w-0">
          <p className="small muted">{request.partyName}</p>
          {given ? <Theirs given={given} question={question} /> : <p className="muted">{say('Not answered.')}</p>}
        </div>
        <div className="stack-2 min-w-0">
          <p className="small muted">
            <TextLink href={sectionPath(page.head.assessmentId, sectionId, id)}>{say('Your answer')}</TextLink>
          </p>
          {own === null || own.status === 'toConfirm' ? (
            <p className="muted">{say('Not answered.')}</p>
          ) : (
            <AnswerWords spec={answer} stored={own} />
          )}
        </div>
      </div>
      {given ? <TakeUp page={page} request={request} question={question} given={given} /> : null}
    </article>
  )
}

function Theirs({ given, question }: { readonly given: Given; readonly question: PassedQuestion }) {
  const say = useSay()
  const format = useFormat()
  const { authorName, answeredOn, files } = given
  return (
    <>
      <AnswerWords spec={question.answer} stored={given} />
      <p className="small muted wrap-anywhere">
        {say('{name}, {date}', { name: authorName, date: format.date(answeredOn) })}
        {files.length === 0 ? null : ` · ${say('with {files}', { files: format.list(files) })}`}
      </p>
    </>
  )
}

function TakeUp({
  page,
  request,
  question,
  given,
}: Props & { readonly question: PassedQuestion; readonly given: Given }) {
  const say = useSay()
  const format = useFormat()
  const { takenUpAt, takenUpByName } = given
  const taken =
    takenUpAt === null ? null : (
      <p className="row small">
        <Icon name="check" />
        {say('Taken up on {date} by {name}', { date: format.date(takenUpAt), name: takenUpByName ?? '' })}
      </p>
    )
  if (taken ?? (!page.mayWrite || !question.editable)) return taken
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="requestId" value={request.id} />
      <input type="hidden" name="answer" value={`${question.id} ${question.own?.version ?? 0}`} />
      <Button type="submit" small name="intent" value="takeUp">
        {question.own === null ? say('Make it your answer') : say('Put it in place of your answer')}
      </Button>
    </Form>
  )
}

/** What the sub-processor's own sub-processors said, as far as it agreed to show it. */
export function AnswersBelow({ page, request: { below, partyName } }: Props) {
  const say = useSay()
  const format = useFormat()
  if (below.length === 0) return null
  return (
    <details>
      <summary>
        <Icon name="chevron-right" />
        {say(
          '{party} asked {count, plural, one {# company} other {# companies}} in its turn, and lets you see the answers',
          {
            party: partyName,
            count: below.length,
          },
        )}
      </summary>
      <ul className="stack-6 py-3">
        {below.map((each) => (
          <li key={`${each.partyName} ${each.answeredAt}`} className="stack-2">
            <h3>{say('{name}: {service}', { name: each.partyName, service: each.service })}</h3>
            <p className="small muted">
              {say('Sent by {name}, {title}, on {date}.', {
                ...{ name: each.answeredByName, title: each.answeredByTitle },
                date: format.date(each.answeredAt, 'long'),
              })}
            </p>
            {each.answers.map((given) => {
              const question = page.questions[given.questionId]
              return question ? (
                <div key={given.questionId}>
                  <p className="small">{localWords(question.text, format.locale)}</p>
                  <AnswerWords spec={question.answer} stored={given} />
                </div>
              ) : null
            })}
          </li>
        ))}
      </ul>
    </details>
  )
}
