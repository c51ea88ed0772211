import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { type ShouldRevalidateFunctionArgs, Outlet, useLoaderData, useLocation } from '@remix-run/react'
import { Button, Notice, PageHeader, SaveState, Tabs, useSay } from '@rantai/ui'
import { callerFor } from '../api/caller'
import { useFormat } from '../locale/use-format'
import type { PackContext } from '../packs/pack-context'
import { mayPublishPacks, mayWritePacks } from '../packs/pack-words'
import { PackState } from '../packs/PackTables'
import { usePackDraft } from '../packs/use-pack-draft'
import { idOf } from '../vendors/vendor-id'
import { pageTitle } from '../locale/page-title'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (say) => data?.pack.draft.title.en || say('Pack'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { role } = await api.account.shell()
  const pack = await api.packs.read({ id: idOf(args.params, 'packId') })
  return { pack, mayWrite: mayWritePacks(role), mayPublish: mayPublishPacks(role) }
}

/** The draft lives here while its pages come and go; only an act on the server reads it anew. */
export const shouldRevalidate = ({ formMethod, currentParams, nextParams }: ShouldRevalidateFunctionArgs) =>
  (formMethod !== undefined && formMethod !== 'GET') || currentParams['packId'] !== nextParams['packId']

export default function Pack() {
  const data = useLoaderData<typeof loader>()
  // What the server did to the draft (a form without scripts, another's changes) begins it anew.
  return <Work key={`${data.pack.id} ${data.pack.draftVersion} ${data.pack.versions.length}`} {...data} />
}

function Work({ pack, mayWrite, mayPublish }: ReturnType<typeof useLoaderData<typeof loader>>) {
  const say = useSay()
  const format = useFormat()
  const work = usePackDraft(pack)
  const context: PackContext = { ...work, pack, mayWrite, mayPublish }
  const { draft, findings, saved } = work
  return (
    <>
      <PageHeader
        title={draft.title.en || pack.packId}
        crumbs={[{ label: say('Question packs'), href: '/packs' }]}
        subtitle={
          <span className="row">
            {pack.packId} <PackState pack={{ state: pack.state, version: pack.versions[0]?.version ?? null }} />
          </span>
        }
        actions={
          saved ? (
            <SaveState
              live
              state={saved.kind === 'saved' ? { kind: 'saved', time: format.date(saved.at, 'time') } : saved}
            />
          ) : undefined
        }
      />
      <PackTabs
        id={pack.id}
        questions={draft.questions.length}
        problems={findings.filter(({ severity }) => severity === 'error').length}
      />
      <NotSaved work={work} />
      <Outlet context={context} />
    </>
  )
}

type TabsProps = { readonly id: string; readonly questions: number; readonly problems: number }

function PackTabs({ id, questions, problems }: TabsProps) {
  const say = useSay()
  const { pathname } = useLocation()
  const tab = (label: string, part: string, count?: number) => {
    const href = `/packs/${id}${part}`
    return { label, href, current: pathname === href, ...(count !== undefined && { count }) }
  }
  return (
    <Tabs
      label={say('Parts of the pack')}
      tabs={[
        tab(say('Questions'), '', questions),
        tab(say('Components and rules'), '/rules'),
        tab(say('Preview and score'), '/preview'),
        tab(say('Publish and versions'), '/versions', problems > 0 ? problems : undefined),
      ]}
    />
  )
}

function NotSaved({ work: { saved, keepMine } }: { readonly work: Pick<PackContext, 'saved' | 'keepMine'> }) {
  const say = useSay()
  if (saved?.kind === 'conflict')
    return (
      <Notice
        kind="warning"
        announce
        title={say('Somebody else changed this pack while you were writing')}
        actions={
          <>
            <Button onClick={keepMine}>{say('Keep mine')}</Button>
            <Button onClick={() => window.location.reload()}>{say('Take theirs')}</Button>
          </>
        }
      >
        {say('Yours stands here and isn’t saved yet. Keeping it takes the place of theirs.')}
      </Notice>
    )
  if (saved?.kind !== 'failed') return null
  return (
    <Notice kind="danger" announce title={say('The draft isn’t saved')}>
      {saved.why ??
        say(
          'The server didn’t take it. What you wrote stands here and is sent again in a few seconds. Keep this page open.',
        )}
    </Notice>
  )
}
