import { Form } from '@remix-run/react'
import { Button, Notice, useSay } from '@rantai/ui'
import type { PassedRequest, PassingPage } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'

type Props = { readonly page: PassingPage; readonly request: PassedRequest }

/** Whether the customer may see a sub-processor's answers: no, until a person says yes; for good once it has them. */
export function AgreePart({ page, request }: Props) {
  const say = useSay()
  const format = useFormat()
  const { head, sentOnce, mayWrite } = page
  const { id, partyName: party, agreedAt, agreedByName, shared } = request
  const customer = head.customerName
  const agreed =
    agreedAt === null
      ? undefined
      : say('{name} agreed on {date}.', { name: agreedByName ?? '', date: format.date(agreedAt, 'long') })
  if (shared)
    return (
      <Notice kind="success" title={say('{customer} has the answers of {party}', { customer, party })}>
        {agreed} {say('They went with yours, and stand as they are.')}
      </Notice>
    )
  const title = agreed
    ? say('{customer} sees the answers of {party} once you send yours', { customer, party })
    : say('{customer} doesn’t see the answers of {party}', { customer, party })
  const act = (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="requestId" value={id} />
      <Button type="submit" name="intent" value={agreed ? 'disagree' : 'agree'}>
        {agreed ? say('Withdraw this') : say('Let {customer} see them', { customer })}
      </Button>
    </Form>
  )
  return (
    <Notice kind="neutral" title={title} actions={mayWrite ? act : undefined}>
      {agreed ? (
        <>
          {agreed} {say('Until then you can withdraw it.')}
        </>
      ) : sentOnce ? (
        say('You sent your answers already: if you agree, it sees these at once, with the company’s name.')
      ) : (
        say(
          'If you agree, it sees them beside your own, with the company’s name. You can withdraw it until you send yours.',
        )
      )}
    </Notice>
  )
}
