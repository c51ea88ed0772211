import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DescriptionList, Notice, PageHeader, Section, TextLink, useSay } from '@rantai/ui'
import { readUpload, uploadForm } from '../answering/evidence-upload'
import { attempt, callerFor } from '../api/caller'
import { refused } from '../forms/form-answer'
import { ChangeLog } from '../law/ChangeLog'
import { InstrumentProofs } from '../law/InstrumentProofs'
import { InstrumentStatus } from '../law/InstrumentTable'
import { LegalStatement } from '../law/LegalStatement'
import { mayProve } from '../law/may-prove'
import { partialDate } from '../law/partial-date'
import { actOnProof, refusalWords } from '../law/proof-acts.server'
import { useFormat } from '../locale/use-format'
import { pageTitle } from '../locale/page-title'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (say) => data?.title ?? say('Law'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const id = args.params['id'] ?? ''
  const { role } = await api.account.shell()
  return {
    ...(await api.law.instrument({ id })),
    proofs: await api.law.proofs({ instrumentId: id }),
    may: mayProve(role),
  }
}

/** Records a proof, looks at one a second time, or takes one back. */
export async function action(args: ActionFunctionArgs) {
  const id = args.params['id'] ?? ''
  const api = await callerFor(args)
  const posted = await readUpload(() => uploadForm(args.request))
  if (!posted.ok) return refused(posted.failure, new FormData(), refusalWords)
  const done = await attempt(actOnProof(api, posted.value, id))
  return done.ok ? redirect(`/law/instruments/${id}#proofs`) : refused(done.failure, posted.value, refusalWords)
}

export default function LawInstrument() {
  const say = useSay()
  const each = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const format = useFormat()
  const when = (on: string | null) => (on === null ? say('Not known') : partialDate(format, on))
  const waits = ['enacted', 'draft', 'tracked'].includes(each.status)
  const place =
    each.jurisdiction === null ? (
      say('ASEAN or wider')
    ) : (
      <TextLink href={`/law/${each.jurisdiction}`}>{each.jurisdiction}</TextLink>
    )
  return (
    <>
      <PageHeader
        title={each.title}
        crumbs={[{ label: say('Law'), href: '/law' }, { label: each.number ?? each.title }]}
      />
      {waits ? (
        <Notice kind="warning" title={say('Not in force')}>
          {say('Nothing in a score rests on it, and no clock runs by it.')}
        </Notice>
      ) : null}
      <Section title={say('What it is')}>
        <div className="grid gap-4">
          <DescriptionList
            items={[
              { term: say('State'), detail: <InstrumentStatus status={each.status} /> },
              { term: say('Jurisdiction'), detail: place },
              { term: say('Number'), detail: each.number ?? say('None known') },
              { term: say('Adopted'), detail: when(each.adoptedOn) },
              {
                term: say('In force from'),
                detail: waits || each.status === 'reference' ? say('Not in force') : when(each.inForceFrom),
              },
              ...each.stages.map(({ on, text }) => ({ term: say('From {date}', { date: when(on) }), detail: text })),
              ...(each.replacedBy === null
                ? []
                : [
                    {
                      term: say('Replaced by'),
                      detail: (
                        <TextLink href={`/law/instruments/${each.replacedBy.id}`}>{each.replacedBy.title}</TextLink>
                      ),
                    },
                  ]),
            ]}
          />
          <LegalStatement said={each.about} />
        </div>
      </Section>
      {waits || each.proofs.length > 0 ? (
        <InstrumentProofs
          proofs={each.proofs}
          may={{ ...each.may, record: waits && each.may.record }}
          answer={answer}
        />
      ) : null}
      <Section title={say('Change log')} aside={say('Newest first')}>
        <ChangeLog changes={each.changes} />
      </Section>
    </>
  )
}
