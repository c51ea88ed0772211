import { Form } from '@remix-run/react'
import { Button, Icon, Select, TextLink, useSay } from '@rantai/ui'
import { obligationIds } from '@rantai/questionnaires/chain'
import type { ListProofsInput } from '@rantai/use-cases/flow-down/flow-down.schema'
import { obligationWords } from '../chains/chain-words'
import { proofsAddress } from './proofs-address'

/** Company and duty in one GET form: works without JavaScript, and the address says what is shown. */
export function ProofFilters({ asked }: { readonly asked: ListProofsInput }) {
  const say = useSay()
  return (
    <Form method="get" role="search" className="filters items-end" key={`${asked.text} ${asked.obligation ?? ''}`}>
      {asked.view === 'all' ? null : <input type="hidden" name="view" value={asked.view} />}
      <span className="searchbox grow max-w-md">
        <label className="vh" htmlFor="q">
          {say('Search parties')}
        </label>
        <span className="wrap">
          <Icon name="search" />
          <input
            className="input"
            id="q"
            name="q"
            type="search"
            defaultValue={asked.text}
            placeholder={say('Search by a party’s name')}
          />
        </span>
      </span>
      <Select
        id="duty"
        name="duty"
        label={say('Duty')}
        defaultValue={asked.obligation ?? ''}
        placeholder={say('Any duty')}
        options={obligationIds.map((value) => ({ value, label: say(obligationWords[value]) }))}
      />
      <Button type="submit">{say('Search')}</Button>
      {asked.text === '' && asked.obligation === null ? null : (
        <TextLink href={proofsAddress(asked, { text: '', obligation: null })}>{say('Show all')}</TextLink>
      )}
    </Form>
  )
}
