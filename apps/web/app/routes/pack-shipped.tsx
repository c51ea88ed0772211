import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DescriptionList, PageHeader, Section, TextLink, useSay } from '@rantai/ui'
import { apiContextOf, attempt, callerFor } from '../api/caller'
import { refused } from '../forms/form-answer'
import { ContentChangeLog } from '../law/ContentChangeLog'
import { Sources } from '../law/LegalStatement'
import { labelWords } from '../law/words'
import { packTextsIn } from '../locale/pack-texts.server'
import { pageTitle } from '../locale/page-title'
import { useFormat } from '../locale/use-format'
import { AskChanges } from '../packs/AskChanges'
import { kindWords, mayPublishPacks } from '../packs/pack-words'
import { ExportLinks } from '../packs/PackTables'
import { pageIn, takenIn } from '../packs/page-in'
import { ShippedReach } from '../packs/ShippedReach'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (say) => data?.pack.title ?? say('Pack'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const page = pageIn(args.request)
  const { role } = await api.account.shell()
  const pack = await api.packs.shipped({ packId: args.params['name'] ?? '', page })
  const texts = packTextsIn((await apiContextOf(args)).locale)
  const named = { ...pack, title: texts(pack.title) }
  return { pack: named, page, mayAsk: mayPublishPacks(role), taken: takenIn(args.request) }
}

/** Asks vendors for what the version that ships now changed. */
export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const packId = args.params['name'] ?? ''
  const asked = await attempt(api.packs.askChanges({ packId }))
  return asked.ok ? redirect(`/packs/shipped/${packId}?asked=${asked.value.engagements}`) : refused(asked.failure, form)
}

export default function ShippedPack() {
  const say = useSay()
  const { pack, page, mayAsk, taken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
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
      <ShippedReach
        title={say('Your engagements that ask it')}
        pack={pack}
        page={page}
        address={`/packs/shipped/${pack.id}`}
      >
        <AskChanges reach={pack.reach} version={pack.version} mayAsk={mayAsk} answer={answer} taken={taken} />
      </ShippedReach>
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
          ...(pack.sources.length === 0
            ? []
            : [
                {
                  term: say('Sources'),
                  detail: (
                    <ul className="stack-2">
                      {pack.sources.map((source) => (
                        <li key={source.title}>
                          <Sources sources={[source]} />
                        </li>
                      ))}
                    </ul>
                  ),
                },
              ]),
        ]}
      />
    </Section>
  )
}
