import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useLoaderData, useRouteError } from '@remix-run/react'
import { Button, Notice, useSay } from '@rantai/ui'
import { english } from '@rantai/ui/words'
import { callerFor } from '../api/caller'
import { pageTitle } from '../locale/page-title'
import { inLanguageOf } from '../locale/request-locale'
import { useFormat } from '../locale/use-format'
import { ProblemWords, refusalOf } from '../shell/problem'

export const meta: MetaFunction = ({ matches }) => [
  ...pageTitle(matches, (say) => say('Questions handed to you')),
  { name: 'robots', content: 'noindex' },
]

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const link = await api.delegations.readLink({ token: args.params['token'] ?? '' })
  const inItsLanguage = inLanguageOf(args.request, link.locale)
  if (inItsLanguage) {
    args.context.setCookie(inItsLanguage.keep)
    throw redirect(inItsLanguage.to)
  }
  return { link }
}

/** Opening the page changes nothing: mail scanners open every link. The button does. */
export async function action(args: ActionFunctionArgs) {
  const api = await callerFor(args)
  const { assessmentId } = await api.delegations.acceptLink({ token: args.params['token'] ?? '' })
  return redirect(`/answer/${assessmentId}`)
}

type Shown = ReturnType<typeof useLoaderData<typeof loader>>['link']

export default function Part() {
  const say = useSay()
  const { link } = useLoaderData<typeof loader>()
  const { state, handedByName, handedByEmail, customerName, title } = link
  return (
    <div className="stack-8">
      {state === 'open' ? <Handed link={link} /> : <Ended state={state} />}
      <p className="small muted wrap-anywhere">
        {say(
          '{by} ({email}) handed you part of what {customerName} asks about “{title}”, through Rantai. If you doubt that this is genuine, ask {by} in another way than by the mail.',
          { by: handedByName, email: handedByEmail, customerName, title },
        )}
      </p>
    </div>
  )
}

function Handed({ link }: { readonly link: Shown }) {
  const say = useSay()
  const format = useFormat()
  const { handedByName: by, questionCount, customerName, note, wantedOn, part } = link
  return (
    <>
      <div className="stack">
        <h1>
          {part === 'takeOver'
            ? say('{by} asks you to take the questionnaire over', { by })
            : say('{by} asks you to answer {count, plural, one {# question} other {# questions}}', {
                by,
                count: questionCount,
              })}
        </h1>
        <p>
          {part === 'takeOver'
            ? say('You see everything that was answered so far, answer the rest, sign and send it to {customerName}.', {
                customerName,
              })
            : say(
                'You see these questions alone. Each answer is saved as you write and goes to {by}, who sends everything to {customerName}.',
                { by, customerName },
              )}{' '}
          {say('You don’t need a password.')}
        </p>
        <p>{say('Wanted by {day}', { day: format.date(wantedOn, 'long') })}</p>
      </div>
      {note === '' ? null : (
        <Notice kind="neutral" title={say('A message from {name}', { name: by })}>
          <blockquote className="whitespace-pre-line">{note}</blockquote>
        </Notice>
      )}
      <Form method="post" className="stack">
        <div className="row">
          <Button type="submit" kind="primary" iconAfter="arrow-right">
            {say('Open the questions')}
          </Button>
        </div>
        <p className="muted small">
          {say('Opening this link more than once is fine. Only you should use it; don’t forward the mail.')}
        </p>
      </Form>
    </>
  )
}

const words: Readonly<Record<Exclude<Shown['state'], 'open'>, { readonly title: string; readonly next: string }>> =
  english({
    takenBack: {
      title: 'These questions were taken back',
      next: 'You don’t need to do anything. What you answered is kept by whoever handed it to you.',
    },
    recalled: {
      title: 'These questions were taken back',
      next: 'You don’t need to do anything. The questionnaire is not asked any more.',
    },
    expired: {
      title: 'This link ran out',
      next: 'Links work for a limited time, for your safety. Ask whoever handed it to you for a reminder: it brings a fresh link.',
    },
  })

function Ended({ state }: { readonly state: Exclude<Shown['state'], 'open'> }) {
  const say = useSay()
  return (
    <div className="stack">
      <h1>{say(words[state].title)}</h1>
      <p>{say(words[state].next)}</p>
    </div>
  )
}

/** A link that nothing is known of any more; every other error is shown as everywhere. */
export function ErrorBoundary() {
  const say = useSay()
  const { failure } = refusalOf(useRouteError())
  if (failure?.code !== 'notFound' && failure?.code !== 'invalidInput') return <ProblemWords />
  return (
    <div className="stack">
      <h1>{say('This link no longer works')}</h1>
      <p>
        {say(
          'The questions were taken back, somebody else is asked now, or part of the address got lost on the way. What was answered is kept. Ask whoever sent you the link.',
        )}
      </p>
    </div>
  )
}
