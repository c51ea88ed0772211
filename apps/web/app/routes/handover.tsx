import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { Button, Notice, Sentence, useSay } from '@rantai/ui'
import { english } from '@rantai/ui/words'
import { attempt, callerFor } from '../api/caller'
import { bold } from '../locale/bold'
import { pageTitle } from '../locale/page-title'

export const meta: MetaFunction = ({ matches }) => [
  ...pageTitle(matches, (say) => say('Hand your answers over')),
  { name: 'robots', content: 'noindex' },
]

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  return { handover: await api.links.handover({ token: args.params['token'] ?? '' }) }
}

type Asked = ReturnType<typeof useLoaderData<typeof loader>>['handover']

/** Opening the page changes nothing: mail scanners open every link. The button does. */
export async function action(args: ActionFunctionArgs) {
  const api = await callerFor(args)
  const done = await attempt(api.links.agreeToHandover({ token: args.params['token'] ?? '' }))
  return { agreed: done.ok }
}

export default function Handover() {
  const say = useSay()
  const { handover } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { state, customerName, vendorName, title } = handover
  return (
    <div className="stack-8">
      <p className="muted">{say('For {vendorName}', { vendorName })}</p>
      {state === 'open' ? <Question handover={handover} /> : <Settled handover={{ ...handover, state }} />}
      {answer && !answer.agreed && state !== 'agreed' ? (
        <Notice kind="warning" title={say('Nothing was handed over')} announce>
          {say('The link ran out, or yet another contact is asked now. What you wrote is still kept.')}
        </Notice>
      ) : null}
      <p className="small muted">
        {say(
          '{customerName} asked about “{title}” through Rantai. If you doubt that this is genuine, call them on a number you already have, not one from the mail.',
          { customerName, title },
        )}
      </p>
    </div>
  )
}

function Question({ handover }: { readonly handover: Asked }) {
  const say = useSay()
  const { customerName, fromName, toName, toEmail, title } = handover
  return (
    <>
      <div className="stack">
        <h1>{say('May {toName} go on with what you wrote?', { toName })}</h1>
        <p>
          <Sentence
            text="{fromName}, {customerName} asks <b>{toName}</b> ({toEmail}) about “{title}” from now on. What you wrote and did not send is kept where nobody reads it."
            values={{ fromName, customerName, toName, toEmail, title }}
            tags={bold}
          />
        </p>
        <p>
          {say(
            'If you agree, {toName} gets all of it, with your files, and goes on from there. {customerName} still sees nothing before it is sent.',
            { toName, customerName },
          )}
        </p>
      </div>
      <Form method="post" className="stack">
        <div className="row">
          <Button type="submit" kind="primary">
            {say('Hand my answers to {toName}', { toName })}
          </Button>
        </div>
        <p className="muted small">
          {say(
            'You don’t know this address, or it is not one of your company? Then close this page: nothing is handed over.',
          )}
        </p>
      </Form>
    </>
  )
}

const words: Readonly<Record<Exclude<Asked['state'], 'open'>, { readonly title: string; readonly next: string }>> =
  english({
    agreed: { title: 'Your answers were handed over', next: 'You don’t need to do anything more.' },
    closed: {
      title: 'Somebody else is asked now',
      next: 'What you wrote is still kept, and was given to nobody by this link. If another contact is asked in their place, a newer mail asks you about that one.',
    },
    expired: {
      title: 'This link ran out',
      next: 'What you wrote is still kept, and was given to nobody. Ask whoever sent you the questions to name the contact once more.',
    },
  })

function Settled({
  handover: { state },
}: {
  readonly handover: Asked & { readonly state: Exclude<Asked['state'], 'open'> }
}) {
  const say = useSay()
  return (
    <div className="stack">
      <h1>{say(words[state].title)}</h1>
      <p>{say(words[state].next)}</p>
    </div>
  )
}
