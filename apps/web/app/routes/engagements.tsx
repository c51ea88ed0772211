import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonLink, EmptyState, PageHeader, Select, type SelectOption, english, useSay } from '@rantai/ui'
import { engagementsPerPage, type ListEngagementsInput } from '@rantai/use-cases/engagements/list-engagements.schema'
import { callerFor } from '../api/caller'
import { engagementsAddress, engagementsAskedBy } from '../engagement-list/engagement-list-address'
import { CompareForm } from '../engagement-list/CompareForm'
import { useListKeys } from '../vendors/use-list-keys'
import { listKeys } from '../shell/page-keys'
import { pageTitle } from '../locale/page-title'
import { ListPager } from '../vendors/ListPager'
import { ListSearch } from '../vendors/ListSearch'

export const handle = { keys: [listKeys] }

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Engagements'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const asked = engagementsAskedBy(new URL(args.request.url))
  return { ...(await api.engagements.list(asked)), asked }
}

export default function Engagements() {
  const say = useSay()
  const { rows, total, asked } = useLoaderData<typeof loader>()
  const cursor = useListKeys(
    rows.map((row) => row.id),
    (id) => `/engagements/${id}`,
  )
  return (
    <>
      <PageHeader
        title={say('Engagements')}
        subtitle={say('Each is one service that one vendor provides. Tier, questions and decisions belong to it.')}
        actions={<ButtonLink href="/vendors">{say('Go to the vendors')}</ButtonLink>}
      />
      <Filters asked={asked} />
      <CompareForm
        key={engagementsAddress(asked, { page: asked.page })}
        rows={rows}
        asked={asked}
        cursor={cursor}
        empty={<Nothing asked={asked} />}
      />
      <ListPager
        page={asked.page}
        pageSize={engagementsPerPage}
        shown={rows.length}
        total={total}
        address={(page) => engagementsAddress(asked, { page })}
      />
    </>
  )
}

const tierOptions = english([
  { value: '', label: 'Any tier' },
  { value: 'critical', label: 'Critical' },
  { value: 'high', label: 'High' },
  { value: 'moderate', label: 'Moderate' },
  { value: 'low', label: 'Low' },
])

const viewOptions = english([
  { value: 'open', label: 'All open' },
  { value: 'late', label: 'Late, or review overdue' },
])

const isNarrowed = ({ text, tier, view }: ListEngagementsInput) => text !== '' || tier !== null || view !== 'open'

function Filters({ asked }: { readonly asked: ListEngagementsInput }) {
  const say = useSay()
  const said = ({ value, label }: SelectOption) => ({ value, label: say(label) })
  const sort = `${asked.descending ? '-' : ''}${asked.sort}`
  return (
    <ListSearch
      label={say('Search engagements')}
      placeholder={say('Search by vendor or service')}
      text={asked.text}
      keep={{ sort: sort === 'vendor' ? null : sort }}
      asked={`${asked.text} ${asked.tier ?? ''} ${asked.view}`}
      allHref={isNarrowed(asked) ? engagementsAddress(asked, { text: '', tier: null, view: 'open' }) : undefined}
    >
      <Select
        id="tier"
        name="tier"
        label={say('Tier')}
        defaultValue={asked.tier ?? ''}
        options={tierOptions.map(said)}
      />
      <Select id="view" name="view" label={say('Show')} defaultValue={asked.view} options={viewOptions.map(said)} />
    </ListSearch>
  )
}

function Nothing({ asked }: { readonly asked: ListEngagementsInput }) {
  const say = useSay()
  if (isNarrowed(asked) || asked.page > 1) {
    return (
      <EmptyState
        title={say('No engagement fits')}
        action={<ButtonLink href="/engagements">{say('Show all')}</ButtonLink>}
      >
        {asked.view === 'late'
          ? say('Nothing has passed its due day here.')
          : say('Try a part of the vendor’s name or of the service.')}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title={say('No engagements yet')}
      action={<ButtonLink href="/vendors">{say('Choose a vendor')}</ButtonLink>}
    >
      {say(
        'Open a vendor and describe what it does for you: a dozen plain questions give the inherent tier and what to ask.',
      )}
    </EmptyState>
  )
}
