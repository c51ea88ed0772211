import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { Button, ButtonLink, EmptyState, PageHeader, Pager, Select, TextLink, useSay } from '@rantai/ui'
import {
  type ListStatementsInput,
  statementBases,
  statementLabels,
  statementsPerPage,
} from '@rantai/use-cases/law/list-statements.schema'
import { callerFor } from '../api/caller'
import { StatementTable } from '../law/StatementTable'
import { statementsAddress, statementsAskedBy } from '../law/statements-address'
import { basisWords, labelWords } from '../law/words'
import { useFormat } from '../locale/use-format'
import { pageTitle } from '../locale/page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Legal statements'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const asked = statementsAskedBy(new URL(args.request.url))
  return { ...(await api.law.statements(asked)), asked }
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>

export default function LawStatements() {
  const say = useSay()
  const data = useLoaderData<typeof loader>()
  const { rows, total, asked } = data
  const format = useFormat()
  const first = (asked.page - 1) * statementsPerPage
  const last = first + rows.length
  return (
    <>
      <PageHeader
        title={say('Legal statements')}
        crumbs={[{ label: say('Law'), href: '/law' }, { label: say('Statements') }]}
        subtitle={say('The longest unchecked first. After six months a statement should be checked again.')}
      />
      <Filters data={data} />
      <StatementTable rows={rows} empty={rows.length === 0 ? <Nothing /> : undefined} />
      <Pager
        summary={
          rows.length === 0
            ? say('None shown.')
            : `${format.number(first + 1)} to ${format.number(last)} of ${format.number(total)}.`
        }
        previousHref={asked.page > 1 ? statementsAddress(asked, { page: asked.page - 1 }) : undefined}
        nextHref={last < total && rows.length > 0 ? statementsAddress(asked, { page: asked.page + 1 }) : undefined}
      />
    </>
  )
}

function Filters({ data: { asked, labels, jurisdictions } }: { readonly data: Data }) {
  const say = useSay()
  const any = (label: string) => ({ value: '', label })
  const counted = (label: ListStatementsInput['label'] & string) => `${labelWords[label]} (${labels[label] ?? 0})`
  const isFiltered = asked.jurisdiction !== null || asked.label !== null || asked.basis !== null
  return (
    <Form method="get" className="filters items-end" key={statementsAddress(asked, {})}>
      <Select
        id="jurisdiction"
        name="jurisdiction"
        label={say('Jurisdiction')}
        defaultValue={asked.jurisdiction ?? ''}
        options={[any('Any'), ...jurisdictions.map(({ code, name }) => ({ value: code, label: name }))]}
      />
      <Select
        id="label"
        name="label"
        label={say('Label')}
        defaultValue={asked.label ?? ''}
        options={[any('Any'), ...statementLabels.map((label) => ({ value: label, label: counted(label) }))]}
      />
      <Select
        id="basis"
        name="basis"
        label={say('How it is known')}
        defaultValue={asked.basis ?? ''}
        options={[any('Any'), ...statementBases.map((basis) => ({ value: basis, label: basisWords[basis] }))]}
      />
      <Button type="submit">{say('Show')}</Button>
      {isFiltered ? <TextLink href="/law/statements">{say('Show all')}</TextLink> : null}
    </Form>
  )
}

function Nothing() {
  const say = useSay()
  return (
    <EmptyState
      title={say('No statement fits')}
      action={<ButtonLink href="/law/statements">{say('Show all')}</ButtonLink>}
    >
      {say('Choose another jurisdiction, label or way of knowing.')}
    </EmptyState>
  )
}
