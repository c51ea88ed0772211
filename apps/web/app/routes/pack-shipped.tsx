import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DescriptionList, PageHeader, Section, TextLink, useSay } from '@rantai/ui'
import { callerFor } from '../api/caller'
import { ContentChangeLog } from '../law/ContentChangeLog'
import { Sources } from '../law/LegalStatement'
import { labelWords } from '../law/words'
import { pageTitle } from '../locale/page-title'
import { useFormat } from '../locale/use-format'
import { kindWords } from '../packs/pack-words'
import { ExportLinks } from '../packs/PackTables'
import { pageIn } from '../packs/page-in'
import { ShippedReach } from '../packs/ShippedReach'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (say) => data?.pack.title ?? say('Pack'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const page = pageIn(args.request)
  return { pack: await api.packs.shipped({ packId: args.params['name'] ?? '', page }), page }
}

export default function ShippedPack() {
  const say = useSay()
  const { pack, page } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        title={pack.title}
        crumbs={[{ label: say('Question packs'), href: '/packs' }, { label: pack.id }]}
        subtitle={say('{kind}, version {version}', {
          kind: say(kindWords[pack.kind] ?? pack.kind),
          version: pack.version,
        })}
        actions={<ExportLinks id={pack.id} title={pack.title} />}
      />
      <Facts pack={pack} />
      <ShippedReach pack={pack} page={page} address={`/packs/shipped/${pack.id}`} />
      <ContentChangeLog changes={pack.changes} feed={`/packs/${pack.id}/changes`} />
    </>
  )
}

function Facts({ pack }: Pick<ReturnType<typeof useLoaderData<typeof loader>>, 'pack'>) {
  const say = useSay()
  const format = useFormat()
  const counts = [
    [say('Questions'), pack.questions],
    [say('Levels'), pack.levels],
    [say('Caps'), pack.caps],
    [say('Knock-outs'), pack.knockOuts],
    [say('Clocks'), pack.clocks],
  ] as const
  return (
    <Section
      title={say('What it holds')}
      aside={<TextLink href={`/law/statements?pack=${pack.id}`}>{say('What it rests on, by age')}</TextLink>}
    >
      <DescriptionList
        items={[
          ...counts.filter(([, count]) => count > 0).map(([term, count]) => ({ term, detail: format.number(count) })),
          { term: say('Label'), detail: say(labelWords[pack.label]) },
          ...(pack.sources.length === 0 ? [] : [{ term: say('Sources'), detail: <Sources sources={pack.sources} /> }]),
        ]}
      />
    </Section>
  )
}
