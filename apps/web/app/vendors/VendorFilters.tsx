import { Form } from '@remix-run/react'
import { Button, Icon, Select, TextLink, VisuallyHidden, english, useSay } from '@rantai/ui'
import type { ListVendorsInput } from '@rantai/use-cases/vendors/vendors.schema'
import { listAddress } from './list-address'

const tierOptions = english([
  { value: '', label: 'Any tier' },
  { value: 'critical', label: 'Critical' },
  { value: 'high', label: 'High' },
  { value: 'moderate', label: 'Moderate' },
  { value: 'low', label: 'Low' },
])

/** Search and tier in one GET form: works without JavaScript, and the address says what is shown. */
export function VendorFilters({ asked, count }: { readonly asked: ListVendorsInput; readonly count: string }) {
  const say = useSay()
  const sort = `${asked.descending ? '-' : ''}${asked.sort}`
  const filtered = asked.text !== '' || asked.tier !== null
  return (
    <Form method="get" role="search" className="filters items-end" key={`${asked.text} ${asked.tier ?? ''}`}>
      {asked.view === 'active' ? null : <input type="hidden" name="view" value={asked.view} />}
      {sort === 'name' ? null : <input type="hidden" name="sort" value={sort} />}
      <span className="searchbox grow max-w-md">
        <label className="vh" htmlFor="q">
          {say('Search vendors')}
        </label>
        <span className="wrap">
          <Icon name="search" />
          <input
            className="input"
            id="q"
            name="q"
            type="search"
            defaultValue={asked.text}
            placeholder={say('Search {count} by name, category or domain', { count })}
          />
        </span>
      </span>
      <Select
        id="tier"
        name="tier"
        label={<VisuallyHidden>{say('Tier')}</VisuallyHidden>}
        defaultValue={asked.tier ?? ''}
        options={tierOptions.map(({ value, label }) => ({ value, label: say(label) }))}
      />
      <Button type="submit">{say('Search')}</Button>
      {filtered ? <TextLink href={listAddress(asked, { text: '', tier: null })}>{say('Show all')}</TextLink> : null}
    </Form>
  )
}
