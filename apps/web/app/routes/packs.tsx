import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonLink, PageHeader, Section } from '@rantai/ui'
import { callerFor } from '../api/caller'
import { mayWritePacks } from '../packs/pack-words'
import { OwnPackTable, ShippedPackTable } from '../packs/PackTables'

export const meta: MetaFunction = () => [{ title: 'Question packs · Rantai' }]

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { role } = await api.account.shell()
  return { ...(await api.packs.list()), mayWrite: mayWritePacks(role) }
}

export default function Packs() {
  const { own, shipped, mayWrite } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        title="Question packs"
        subtitle="What vendors can be asked. Which packs an engagement asks follows from its facts, and you can add your own."
        actions={
          mayWrite ? (
            <>
              <ButtonLink href="/packs/import" icon="upload">
                Import
              </ButtonLink>
              <ButtonLink href="/packs/new" kind="primary">
                Write a pack
              </ButtonLink>
            </>
          ) : undefined
        }
      />
      <Section title="Your own">
        <OwnPackTable rows={own} mayWrite={mayWrite} />
      </Section>
      <Section title="Shipped with Rantai">
        <ShippedPackTable rows={shipped} />
      </Section>
    </>
  )
}
