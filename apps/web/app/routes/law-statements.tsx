import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { Button, ButtonLink, EmptyState, english, PageHeader, Pager, Select, TextLink, useSay } from '@rantai/ui'
import {
  type ListStatementsInput,
  statementAges,
  statementBases,
  statementLabels,
  statementsPerPage,
} from '@rantai/use-cases/law/list-statements.schema'
import { apiContextOf, callerFor } from '../api/caller'
import { StatementTable } from '../law/StatementTable'
import { isFiltered, statementsAddress, statementsAskedBy } from '../law/statements-address'
import { basisWords, labelWords } from '../law/words'
import { useFormat } from '../locale/use-format'
import { statementsIn } from '../law/translate-law.server'
import { pageTitle } from '../locale/page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Legal statements'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const asked = statementsAskedBy(new URL(args.request.url))
  const { locale } = await apiContextOf(args)
  return { ...statementsIn(locale, await api.law.statements(asked)), asked }
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
        subtitle={say(
          'What the law pages and the packs rest on. After six months a statement should be checked again; over a year it stands out.',
        )}
      />
      <Filters data={data} />
      <StatementTable rows={rows} asked={asked} empty={rows.length === 0 ? <Nothing /> : undefined} />
      <Pager
        summary={
          rows.length === 0
            ? say('None shown.')
            : say('{first} to {last} of {total}.', {
                first: format.number(first + 1),
                last: format.number(last),
                total: format.number(total),
              })
        }
        previousHref={asked.page > 1 ? statementsAddress(asked, { page: asked.page - 1 }) : undefined}
        nextHref={last < total && rows.length > 0 ? statementsAddress(asked, { page: asked.page + 1 }) : undefined}
      />
    </>
  )
}

const ageWords = english({
  over6: 'Over 6 months ({count})',
  over12: 'Over 12 months ({count})',
  never: 'Not dated ({count})',
})

function Filters({ data: { asked, labels, ages, jurisdictions, packs } }: { readonly data: Data }) {
  const say = useSay()
  const any = { value: '', label: say('Any') }
  const counted = (label: ListStatementsInput['label'] & string) => `${say(labelWords[label])} (${labels[label] ?? 0})`
  return (
    <Form method="get" className="filters items-end" key={statementsAddress(asked, {})}>
      <Select
        id="jurisdiction"
        name="jurisdiction"
        label={say('Jurisdiction')}
        defaultValue={asked.jurisdiction ?? ''}
        options={[any, ...jurisdictions.map(({ code, name }) => ({ value: code, label: name }))]}
      />
      <Select
        id="pack"
        name="pack"
        label={say('Pack')}
        defaultValue={asked.pack ?? ''}
        options={[any, ...packs.map(({ id, title }) => ({ value: id, label: title }))]}
      />
      <Select
        id="label"
        name="label"
        label={say('Label')}
        defaultValue={asked.label ?? ''}
        options={[any, ...statementLabels.map((label) => ({ value: label, label: counted(label) }))]}
      />
      <Select
        id="basis"
        name="basis"
        label={say('How it is known')}
        defaultValue={asked.basis ?? ''}
        options={[any, ...statementBases.map((basis) => ({ value: basis, label: say(basisWords[basis]) }))]}
      />
      <Select
        id="age"
        name="age"
        label={say('Last checked')}
        defaultValue={asked.age ?? ''}
        options={[
          any,
          ...statementAges.map((age) => ({ value: age, label: say(ageWords[age], { count: ages[age] }) })),
        ]}
      />
      {asked.sort === 'age' ? null : <input type="hidden" name="sort" value={asked.sort} />}
      {asked.descending ? <input type="hidden" name="order" value="desc" /> : null}
      <Button type="submit">{say('Show')}</Button>
      {isFiltered(asked) ? <TextLink href="/law/statements">{say('Show all')}</TextLink> : null}
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
      {say('Choose another jurisdiction, pack, label, age or way of knowing.')}
    </EmptyState>
  )
}
