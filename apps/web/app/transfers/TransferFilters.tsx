import { Select, type SelectOption, VisuallyHidden, useSay } from '@rantai/ui'
import type { ListTransfersInput } from '@rantai/use-cases/transfers/transfers.schema'
import { ListSearch } from '../vendors/ListSearch'
import { isNarrowed, wholeAddress } from './list-address'
import { mechanismStateWords } from './words'

type Props = {
  readonly asked: ListTransfersInput
  readonly origins: readonly SelectOption[]
  readonly destinations: readonly SelectOption[]
}

/** Search, pair of countries and mechanism in one GET form: works without JavaScript, and the address says what is shown. */
export function TransferFilters({ asked, origins, destinations }: Props) {
  const say = useSay()
  const states = Object.entries(mechanismStateWords).map(([value, { word }]) => ({ value, label: say(word) }))
  const key = [asked.text, asked.origin, asked.destination, asked.mechanism, asked.engagementId].join(' ')
  return (
    <ListSearch
      label={say('Search transfers')}
      placeholder={say('Search by engagement or company')}
      text={asked.text}
      keep={{ view: asked.view === 'all' ? null : asked.view, engagement: asked.engagementId }}
      asked={key}
      allHref={isNarrowed(asked) ? wholeAddress(asked) : undefined}
    >
      <Select
        id="from"
        name="from"
        label={<VisuallyHidden>{say('From')}</VisuallyHidden>}
        defaultValue={asked.origin ?? ''}
        placeholder={say('From anywhere')}
        options={origins}
      />
      <Select
        id="to"
        name="to"
        label={<VisuallyHidden>{say('To')}</VisuallyHidden>}
        defaultValue={asked.destination ?? ''}
        placeholder={say('To anywhere')}
        options={destinations}
      />
      <Select
        id="mechanism"
        name="mechanism"
        label={<VisuallyHidden>{say('Mechanism')}</VisuallyHidden>}
        defaultValue={asked.mechanism ?? ''}
        placeholder={say('Any mechanism')}
        options={states}
      />
    </ListSearch>
  )
}
