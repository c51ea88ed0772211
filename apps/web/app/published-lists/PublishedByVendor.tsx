import { Form } from '@remix-run/react'
import { Button, Section, TextLink, useSay } from '@rantai/ui'
import type { PublishedToUs } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'
import { languageOfName } from '../vendors/name-language'

type Props = { readonly published: PublishedToUs; readonly asOf: string; readonly mayWrite: boolean }

/** The list that a vendor publishes in the portal, as far as it came here, and whether the organisation wants it. */
export function PublishedByVendor({ published: { subscribed, list }, asOf, mayWrite }: Props) {
  const say = useSay()
  const format = useFormat()
  const ahead = (list?.entries ?? []).flatMap(({ name, since, until }) => [
    ...(since > asOf ? [{ name, on: since, begins: true }] : []),
    ...(until !== undefined && until > asOf ? [{ name, on: until, begins: false }] : []),
  ])
  return (
    <Section title={say('Its published list')}>
      <div className="stack">
        <p>
          {list === null
            ? say('This vendor has not published a list of its sub-processors here yet.')
            : say('{count, plural, one {# company} other {# companies}}, published on {date}', {
                count: usedOn(list.entries, asOf),
                date: format.date(list.listedOn, 'short'),
              })}
          {list?.applied ? (
            <>
              {' · '}
              <TextLink href={`/parties/lists/${list.id}`}>{say('What changed')}</TextLink>
            </>
          ) : null}
        </p>
        {ahead.length === 0 ? null : (
          <ul className="stack-1" aria-label={say('What lies ahead')}>
            {ahead.map(({ name, on, begins }) => (
              <li key={`${name} ${on} ${begins}`} className="break-words">
                <span lang={languageOfName(name)}>{name}</span>{' '}
                <span className="muted">
                  {begins
                    ? say('from {date}', { date: format.date(on, 'long') })
                    : say('until {date}', { date: format.date(on, 'long') })}
                </span>
              </li>
            ))}
          </ul>
        )}
        <p className="muted">
          {subscribed
            ? say('You are subscribed: each list that it publishes enters your chain with its date.')
            : say('You are not subscribed: what was copied stays with its date, nothing new comes.')}
        </p>
        {mayWrite ? (
          <Form method="post" preventScrollReset>
            <Button type="submit" small name="intent" value={subscribed ? 'unsubscribe' : 'subscribe'}>
              {subscribed ? say('End the subscription') : say('Subscribe')}
            </Button>
          </Form>
        ) : null}
      </div>
    </Section>
  )
}

/** How many are used on a day; the same company for two services counts twice, as on the list. */
const usedOn = (entries: NonNullable<PublishedToUs['list']>['entries'], day: string): number =>
  entries.filter(({ since, until }) => since <= day && (until === undefined || until > day)).length
