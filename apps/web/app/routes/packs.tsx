import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonLink, PageHeader, Section, useSay } from '@rantai/ui'
import { apiContextOf, callerFor } from '../api/caller'
import { mayWritePacks } from '../packs/pack-words'
import { OwnPackTable, ShippedPackTable } from '../packs/PackTables'
import { packTextsIn, titledIn } from '../locale/pack-texts.server'
import { pageTitle } from '../locale/page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Question packs'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { role } = await api.account.shell()
  const { own, shipped } = await api.packs.list()
  const texts = packTextsIn((await apiContextOf(args)).locale)
  return { own, shipped: titledIn(texts, shipped), mayWrite: mayWritePacks(role) }
}

export default function Packs() {
  const say = useSay()
  const { own, shipped, mayWrite } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        title={say('Question packs')}
        subtitle={say(
          'What vendors can be asked. Which packs an engagement asks follows from its facts, and you can add your own.',
        )}
        actions={
          mayWrite ? (
            <>
              <ButtonLink href="/packs/import" icon="upload">
                {say('Import')}
              </ButtonLink>
              <ButtonLink href="/packs/new" kind="primary">
                {say('Write a pack')}
              </ButtonLink>
            </>
          ) : undefined
        }
      />
      <Section title={say('Your own')}>
        <OwnPackTable rows={own} mayWrite={mayWrite} />
      </Section>
      <Section title={say('Shipped with Rantai')}>
        <ShippedPackTable rows={shipped} />
      </Section>
    </>
  )
}
