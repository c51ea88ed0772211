import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EmptyState, Section } from '@rantai/ui'
import { Refusal } from '../api/caller'
import { readOutbox, withLinks } from '../development/outbox'
import { useFormat } from '../locale/use-format'
import { pageTitle } from '../locale/page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Development outbox'))

/** Mail that did not leave, because no provider is set. Where one is, this page isn't there. */
export async function loader({ context }: LoaderFunctionArgs) {
  const outbox = context.settings.developmentMail
  if (!outbox)
    throw new Refusal({ failure: { code: 'notFound', details: undefined }, reference: context.requestId }, 404)
  const mails = await readOutbox(outbox.folder)
  return { mails: mails.map(({ text, ...mail }) => ({ ...mail, parts: withLinks(text) })) }
}

export default function DevelopmentMail() {
  const { mails } = useLoaderData<typeof loader>()
  const format = useFormat()
  return (
    <div className="stack-6">
      <h1>Development outbox</h1>
      <p className="muted">No mail leaves this installation; what would be sent stands here, newest first.</p>
      {mails.length === 0 ? (
        <EmptyState title="No mail yet">
          Invite a vendor or ask for a new password, then open this page again.
        </EmptyState>
      ) : null}
      {mails.map(({ idempotencyKey, subject, toName, toEmail, sentAt, parts }) => (
        <Section key={idempotencyKey} title={subject} aside={format.relative(sentAt)}>
          <p className="small muted">
            To {toName} ({toEmail})
          </p>
          <p className="whitespace-pre-wrap break-words">
            {parts.map(({ text, href }, at) =>
              href === undefined ? (
                <span key={at}>{text}</span>
              ) : (
                <a key={at} href={href}>
                  {text}
                </a>
              ),
            )}
          </p>
        </Section>
      ))}
    </div>
  )
}
