import { Form } from '@remix-run/react'
import { Button, Icon, Select, TextLink, VisuallyHidden, useSay } from '@rantai/ui'
import type { ListContractsInput } from '@rantai/use-cases/contracts/contracts.schema'
import { contractsAddress, isNarrowed } from './list-address'
import { instrumentWords, stateWords } from './words'

/** Search, status and instrument in one GET form: works without JavaScript, and the address says what is shown. */
export function ContractFilters({ asked }: { readonly asked: ListContractsInput }) {
  const say = useSay()
  const states = Object.entries(stateWords).map(([value, { word }]) => ({ value, label: say(word) }))
  const instruments = Object.entries(instrumentWords).map(([value, word]) => ({ value, label: say(word) }))
  return (
    <Form
      method="get"
      role="search"
      className="filters items-end"
      key={`${asked.text} ${asked.state ?? ''} ${asked.instrument ?? ''}`}
    >
      {asked.view === 'all' ? null : <input type="hidden" name="view" value={asked.view} />}
      <span className="searchbox grow max-w-md">
        <label className="vh" htmlFor="q">
          {say('Search contracts')}
        </label>
        <span className="wrap">
          <Icon name="search" />
          <input
            className="input"
            id="q"
            name="q"
            type="search"
            defaultValue={asked.text}
            placeholder={say('Search by title or vendor')}
          />
        </span>
      </span>
      <Select
        id="state"
        name="state"
        label={<VisuallyHidden>{say('Status')}</VisuallyHidden>}
        defaultValue={asked.state ?? ''}
        placeholder={say('Any status')}
        options={states}
      />
      <Select
        id="instrument"
        name="instrument"
        label={<VisuallyHidden>{say('Written on')}</VisuallyHidden>}
        defaultValue={asked.instrument ?? ''}
        placeholder={say('Any instrument')}
        options={instruments}
      />
      <Button type="submit">{say('Search')}</Button>
      {isNarrowed(asked) ? (
        <TextLink href={contractsAddress(asked, { text: '', state: null, instrument: null })}>
          {say('Show all')}
        </TextLink>
      ) : null}
    </Form>
  )
}
