import { Select, VisuallyHidden, english, useSay } from '@rantai/ui'
import type { ListVendorsInput } from '@rantai/use-cases/vendors/vendors.schema'
import { listAddress } from './list-address'
import { ListSearch } from './ListSearch'

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
    <ListSearch
      label={say('Search vendors')}
      placeholder={say('Search {count} by name, category or domain', { count })}
      text={asked.text}
      keep={{ view: asked.view === 'active' ? null : asked.view, sort: sort === 'name' ? null : sort }}
      asked={`${asked.text} ${asked.tier ?? ''}`}
      allHref={filtered ? listAddress(asked, { text: '', tier: null }) : undefined}
    >
      <Select
        id="tier"
        name="tier"
        label={<VisuallyHidden>{say('Tier')}</VisuallyHidden>}
        defaultValue={asked.tier ?? ''}
        options={tierOptions.map(({ value, label }) => ({ value, label: say(label) }))}
      />
    </ListSearch>
  )
}
