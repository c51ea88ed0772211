import { Form } from '@remix-run/react'
import { Button, Section, Sentence, useSay } from '@rantai/ui'
import type { ReactNode } from 'react'
import { useFormat } from '../locale/use-format'
import { RoleSelect } from './RoleSelect'

const boldName = (name: ReactNode) => <span className="b">{name}</span>

type JoinRequest = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly createdAt: Date
}

/** People who ask to join by the domain of their address. Nothing stands here while nobody asks. */
export function JoinRequests({ requests }: { readonly requests: readonly JoinRequest[] }) {
  const say = useSay()
  const format = useFormat()
  if (requests.length === 0) return null
  return (
    <Section title={say('Asking to join')} aside={format.number(requests.length)}>
      <ul className="stack-6">
        {requests.map(({ id, name, email, createdAt }) => (
          <li key={id} className="stack-2">
            <p>
              <Sentence
                text="<b>{name}</b> ({email}) asked on {date}. Let in only people you know."
                values={{ name, email, date: format.date(createdAt) }}
                tags={{ b: boldName }}
              />
            </p>
            <Form method="post" className="row">
              <input type="hidden" name="id" value={id} />
              <RoleSelect label={say('Role for {name}', { name })} chosen="contributor" />
              <Button type="submit" small kind="primary" name="intent" value="approveJoin">
                {say('Let in')}
              </Button>
              <Button type="submit" small name="intent" value="refuseJoin">
                {say('Refuse')}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </Section>
  )
}

type MergeRequest = {
  readonly id: string
  readonly requestedByName: string
  readonly requestedByEmail: string
  readonly customerName: string
  readonly title: string | null
  readonly createdAt: Date
}

/** Questions of a customer that an invited person wants to bring into this organisation. */
export function MergeRequests({ requests }: { readonly requests: readonly MergeRequest[] }) {
  const say = useSay()
  const format = useFormat()
  if (requests.length === 0) return null
  return (
    <Section title={say('Questions to bring in')} aside={format.number(requests.length)}>
      <ul className="stack-6">
        {requests.map(({ id, requestedByName, requestedByEmail, customerName, title, createdAt }) => (
          <li key={id} className="stack-2">
            <p>
              <Sentence
                text={
                  title === null
                    ? '<b>{name}</b> ({email}) was asked by {customer} and wants to answer as your organisation, since {date}.'
                    : '<b>{name}</b> ({email}) was asked by {customer} about {title} and wants to answer as your organisation, since {date}.'
                }
                values={{
                  name: requestedByName,
                  email: requestedByEmail,
                  customer: customerName,
                  title,
                  date: format.date(createdAt),
                }}
                tags={{ b: boldName }}
              />
            </p>
            <p className="small muted">
              {say(
                'If you agree, what was answered and uploaded there moves here for good, and {customerName} sees the name of your organisation.',
                { customerName },
              )}
            </p>
            <Form method="post" className="row">
              <input type="hidden" name="id" value={id} />
              <Button type="submit" small kind="primary" name="intent" value="approveMerge">
                {say('Bring them in')}
              </Button>
              <Button type="submit" small name="intent" value="refuseMerge">
                {say('Refuse')}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </Section>
  )
}
