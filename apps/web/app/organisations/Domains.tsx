import { Form } from '@remix-run/react'
import { Button, Section, useSay } from '@rantai/ui'
import { useFormat } from '../locale/use-format'

type Domain = {
  readonly id: string
  readonly domain: string
  readonly verifiedAt: Date
  readonly verifiedByName: string
}

/** Domains by which people may ask to join; asking is all it gives them. */
export function Domains({ domains }: { readonly domains: readonly Domain[] }) {
  const say = useSay()
  const format = useFormat()
  return (
    <Section title={say('Domains')}>
      <div className="stack-6 max-w-2xl">
        <p className="muted">
          {say(
            'People with a confirmed address of these domains can ask to join, or to bring a customer’s questions here. You decide each time.',
          )}
        </p>
        {domains.length === 0 ? null : (
          <ul className="stack-2">
            {domains.map(({ id, domain, verifiedAt, verifiedByName }) => (
              <li key={id} className="row">
                <span>
                  <span className="b">{domain}</span>{' '}
                  <span className="small muted">
                    {say('confirmed by {verifiedByName}, {verifiedAt}', {
                      verifiedByName,
                      verifiedAt: format.date(verifiedAt),
                    })}
                  </span>
                </span>
                <Form method="post">
                  <input type="hidden" name="id" value={id} />
                  <Button type="submit" small kind="quiet" name="intent" value="removeDomain">
                    {say('Remove {domain}', { domain })}
                  </Button>
                </Form>
              </li>
            ))}
          </ul>
        )}
        <Form method="post">
          <Button type="submit" name="intent" value="verifyDomain">
            {say('Confirm the domain of my address')}
          </Button>
        </Form>
      </div>
    </Section>
  )
}
