import { Form } from '@remix-run/react'
import { Button, ButtonLink, useSay } from '@rantai/ui'

/** The annex is posted for: making one is written down. */
export function ContractActs({ contractId }: { readonly contractId: string }) {
  const say = useSay()
  return (
    <>
      <Form method="post" action={`/contracts/${contractId}/annex`} reloadDocument>
        <Button type="submit" icon="download">
          {say('Annex as DOCX')}
        </Button>
      </Form>
      <ButtonLink href={`/contracts/${contractId}/edit`}>{say('Edit')}</ButtonLink>
    </>
  )
}
