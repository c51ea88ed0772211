import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { Button, Notice, PageHeader, Section, StatusPill, useSay } from '@rantai/ui'
import { attempt, callerFor } from '../api/caller'
import { proofAct } from '../flow-down/proof-acts.server'
import { ProofFiles } from '../flow-down/ProofFiles'
import { ProofForm } from '../flow-down/ProofForm'
import { ProofHistory } from '../flow-down/ProofHistory'
import { StandingTable } from '../flow-down/StandingTable'
import { actWords, doneWords } from '../flow-down/words'
import { refused } from '../forms/form-answer'
import { FormProblems } from '../forms/FormProblems'
import { countryNames } from '../locale/country-names'
import { pageTitle } from '../locale/page-title'
import { localeOf } from '../locale/request-locale'
import { useFormat } from '../locale/use-format'
import { countryOf } from '../parties/party-loader'
import { problemWords } from '../shell/problem-words'
import { languageOfName } from '../vendors/name-language'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (say) => (data ? `${data.link.from.name} → ${data.link.to.name}` : say('Link')))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const asOf = new URL(args.request.url).searchParams.get('asOf') ?? undefined
  const page = await api.flowDown.read({ linkId: args.params['linkId'] ?? '', asOf })
  const { person } = await api.account.shell()
  const nameOf = countryNames(localeOf(args.request, person).locale)
  return { ...page, where: page.link.countries.map((code) => countryOf(code, nameOf)) }
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const linkId = args.params['linkId'] ?? ''
  const { name, work } = proofAct(api, linkId, form)
  const done = await attempt(work)
  return done.ok ? redirect(`/chains/links/${linkId}?done=${name}`) : refused(done.failure, form, actWords)
}

/** What is proven on one link of a chain, and the form that records more. */
export default function ChainLink() {
  const say = useSay()
  const format = useFormat()
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const { link, proven, mayWrite, canReconfirm } = page
  const done = answer ? undefined : doneWords[search.get('done') ?? '']
  const upload = Object.entries(problemWords).find(([code]) => code === search.get('upload'))?.[1]
  const recording = answer?.intent === 'record' ? answer : undefined
  const back = link.from.kind === 'engagement' ? `/engagements/${link.from.id}/chain` : `/parties/${link.from.id}`
  return (
    <>
      <PageHeader
        crumbs={[
          { label: say('Proofs of flow-down'), href: '/chains/proofs' },
          { label: <span lang={languageOfName(link.from.name)}>{link.from.name}</span>, href: back },
        ]}
        title={link.kind === 'engagement' ? say('What the vendor promises us') : `${link.from.name} → ${link.to.name}`}
        subtitle={[link.service, link.contractRef, page.where.join(', ')].filter(Boolean).join(' · ') || undefined}
        actions={mayWrite && canReconfirm ? <Reconfirm /> : undefined}
      />
      {done === undefined ? null : (
        <Notice kind="success" announce>
          {say(done)}
        </Notice>
      )}
      {recording ? null : <FormProblems answer={answer} title={say('Nothing was changed')} />}
      <Section
        title={say('What counts')}
        aside={
          link.kind === 'engagement' ? (
            format.date(page.asOf)
          ) : (
            <StatusPill letter={proven ? 'Y' : 'N'} tone={proven ? 'good' : 'attention'}>
              {proven ? say('Flow-down proven') : say('Flow-down not proven')}
            </StatusPill>
          )
        }
      >
        <p className="small muted">
          {link.kind === 'engagement'
            ? say('What the vendor promises us. A signed contract counts where nothing is recorded.')
            : say(
                'Proven where each duty of clause MCC-IM-3 is given and nothing else was refused, has expired or was promised for other places.',
              )}
        </p>
        <StandingTable page={page} />
      </Section>
      {mayWrite ? <ProofForm key={search.get('done')} page={page} answer={recording} /> : null}
      <ProofFiles page={page} problem={upload && say(upload.title)} />
      <ProofHistory page={page} />
    </>
  )
}

function Reconfirm() {
  const say = useSay()
  return (
    <Form method="post">
      <Button type="submit" name="intent" value="reconfirm">
        {say('Confirm as last time')}
      </Button>
    </Form>
  )
}
