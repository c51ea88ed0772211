import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { Button, Notice, useSay } from '@rantai/ui'
import { apiContextOf, callerFor } from '../api/caller'
import { textOf } from '../forms/form-answer'
import { InvitationFacts, WhoAsked } from '../links/InvitationFacts'
import { wordsOf } from '../links/link-words'
import { LinkClosed } from '../links/LinkClosed'
import { translateLink } from '../links/translate-link.server'
import { pageTitle } from '../locale/page-title'
import { inLanguageOf } from '../locale/request-locale'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => [
  ...pageTitle(matches, (say) =>
    data ? say('{customerName} asks about your service', { customerName: data.link.customerName }) : say('Questions'),
  ),
  { name: 'robots', content: 'noindex' },
]

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const link = await api.links.read({ token: args.params['token'] ?? '' })
  const inItsLanguage = inLanguageOf(args.request, link.locale)
  if (inItsLanguage) {
    args.context.setCookie(inItsLanguage.keep)
    throw redirect(inItsLanguage.to)
  }
  const { locale } = await apiContextOf(args)
  return { link: translateLink(link, locale) }
}

export async function action(args: ActionFunctionArgs) {
  const api = await callerFor(args)
  const token = args.params['token'] ?? ''
  const intent = textOf(await args.request.formData(), 'intent')
  if (intent === 'renew') {
    await api.links.renew({ token })
    return { renewed: true }
  }
  const { assessmentId } = await api.links.accept({ token })
  return redirect(intent === 'doesntFit' ? `/answer/${assessmentId}/doesnt-fit` : `/answer/${assessmentId}`)
}

export default function Link() {
  const say = useSay()
  const { link } = useLoaderData<typeof loader>()
  const renewed = useActionData<typeof action>() !== undefined
  const { state } = link
  return (
    <div className="stack-8">
      {state === 'valid' ? <Invitation link={link} /> : <LinkClosed link={{ ...link, state }} renewed={renewed} />}
      <p className="small muted">
        {say(
          'Asked by {customerName} through Rantai. If you doubt that this is genuine, call them on a number you already have, not one from the mail.',
          { customerName: link.customerName },
        )}
      </p>
    </div>
  )
}

function Invitation({ link }: Pick<ReturnType<typeof useLoaderData<typeof loader>>, 'link'>) {
  const say = useSay()
  const { customerName, vendorName, description, message, requesterName, standing } = link
  const { heading, next, button } = wordsOf(say, link)
  return (
    <>
      <div className="stack">
        <p className="muted">{say('For {vendorName}', { vendorName })}</p>
        <h1>{heading}</h1>
        {description && standing === 'open' ? <p>{description}</p> : null}
        <p>
          {next} {say('You don’t need a password.')}
        </p>
      </div>
      {standing === 'open' ? <InvitationFacts link={link} /> : null}
      <Form method="post" className="stack">
        <div className="row">
          <Button type="submit" kind="primary" iconAfter="arrow-right" name="intent" value="start">
            {button}
          </Button>
          {standing === 'open' ? (
            <Button type="submit" kind="quiet" name="intent" value="doesntFit">
              {say('This doesn’t fit us')}
            </Button>
          ) : null}
        </div>
        <p className="muted small">
          {say('Opening this link more than once is fine. Only you should use it; don’t forward the mail.')}
        </p>
      </Form>
      {standing === 'open' ? null : <WhoAsked link={link} />}
      {message && standing === 'open' ? (
        <Notice kind="neutral" title={say('A message from {name}', { name: requesterName || customerName })}>
          <blockquote className="whitespace-pre-line">{message}</blockquote>
        </Notice>
      ) : null}
    </>
  )
}
