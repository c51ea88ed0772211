import { Select, VisuallyHidden, useSay } from '@rantai/ui'
import type { ListContractsInput } from '@rantai/use-cases/contracts/contracts.schema'
import { ListSearch } from '../vendors/ListSearch'
import { contractsAddress, isNarrowed } from './list-address'
import { instrumentWords, stateWords } from './words'

/** Search, status and instrument in one GET form: works without JavaScript, and the address says what is shown. */
export function ContractFilters({ asked }: { readonly asked: ListContractsInput }) {
  const say = useSay()
  const states = Object.entries(stateWords).map(([value, { word }]) => ({ value, label: say(word) }))
  const instruments = Object.entries(instrumentWords).map(([value, word]) => ({ value, label: say(word) }))
  return (
    <ListSearch
      label={say('Search contracts')}
      placeholder={say('Search by title or vendor')}
      text={asked.text}
      keep={{ view: asked.view === 'all' ? null : asked.view }}
      asked={`${asked.text} ${asked.state ?? ''} ${asked.instrument ?? ''}`}
      allHref={isNarrowed(asked) ? contractsAddress(asked, { text: '', state: null, instrument: null }) : undefined}
    >
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
    </ListSearch>
  )
}
