import { Form } from '@remix-run/react'
import { Button, Notice, Sentence, useSay } from '@rantai/ui'
import { english } from '@rantai/ui/words'
import type { LinkPage } from '@rantai/use-cases'

type Closed = Exclude<LinkPage['state'], 'valid'>

const words: Readonly<Record<Closed, { readonly title: string; readonly next: string }>> = english({
  superseded: {
    title: 'There is a newer link',
    next: 'A newer link was sent to the same address since: use that one, your answers are there. If you can’t find the mail, we can send another.',
  },
  replaced: {
    title: 'Somebody else is asked now',
    next: 'What you wrote and did not send is kept. A mail to you says who is asked, or asks whether they may go on with what you wrote. You don’t need to do anything here.',
  },
  expired: {
    title: 'This link ran out',
    next: 'Links work for a limited time, for your safety. Nothing you answered is lost. We can send a fresh one to the address this one went to.',
  },
  recalled: {
    title: 'These questions were taken back',
    next: 'You don’t need to do anything. If you expected them, ask the person named below.',
  },
})

/** A link that can't be started from: why, what is safe, what to do. */
export function LinkClosed({
  link,
  renewed,
}: {
  readonly link: LinkPage & { state: Closed }
  readonly renewed: boolean
}) {
  const say = useSay()
  const { title, next } = words[link.state]
  const renewable = link.state === 'expired' || link.state === 'superseded'
  return (
    <>
      <div className="stack">
        <p className="muted">{say('For {vendorName}', { vendorName: link.vendorName })}</p>
        <h1>{say(title)}</h1>
        <p>{say(next)}</p>
      </div>
      {renewed ? (
        <Notice kind="success" title={say('Look in your mailbox')} announce>
          {say(
            'If these questions are still open, a fresh link is on its way to the address this one was sent to. It can take a few minutes.',
          )}
        </Notice>
      ) : null}
      {renewable && !renewed ? (
        <Form method="post">
          <Button type="submit" kind="primary" name="intent" value="renew">
            {say('Send me a fresh link')}
          </Button>
        </Form>
      ) : null}
      <p className="muted">
        {say('{customerName} asked about “{title}”.', { customerName: link.customerName, title: link.title })}{' '}
        <WhomToAsk link={link} />
      </p>
    </>
  )
}

function WhomToAsk({ link: { requesterName: name, requesterEmail: email } }: { readonly link: LinkPage }) {
  const say = useSay()
  const mail = email ? <a href={`mailto:${email}`}>{email}</a> : null
  if (!name) return mail
  if (!mail) return say('Questions go to {name}.', { name })
  return <Sentence text="Questions go to {name}, {mail}." values={{ name, mail }} />
}
