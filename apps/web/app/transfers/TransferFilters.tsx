import { Form } from '@remix-run/react'
import { Button, Icon, Select, type SelectOption, TextLink, VisuallyHidden, useSay } from '@rantai/ui'
import type { ListTransfersInput } from '@rantai/use-cases/transfers/transfers.schema'
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
    <Form method="get" role="search" className="filters items-end" key={key}>
      {asked.view === 'all' ? null : <input type="hidden" name="view" value={asked.view} />}
      {asked.engagementId === null ? null : <input type="hidden" name="engagement" value={asked.engagementId} />}
      <span className="searchbox grow max-w-md">
        <label className="vh" htmlFor="q">
          {say('Search transfers')}
        </label>
        <span className="wrap">
          <Icon name="search" />
          <input
            className="input"
            id="q"
            name="q"
            type="search"
            defaultValue={asked.text}
            placeholder={say('Search by engagement or company')}
          />
        </span>
      </span>
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
      <Button type="submit">{say('Search')}</Button>
      {isNarrowed(asked) ? <TextLink href={wholeAddress(asked)}>{say('Show all')}</TextLink> : null}
    </Form>
  )
}
