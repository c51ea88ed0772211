import { Select, useSay } from '@rantai/ui'
import { obligationIds } from '@rantai/questionnaires/chain'
import type { ListProofsInput } from '@rantai/use-cases/flow-down/flow-down.schema'
import { obligationWords } from '../chains/chain-words'
import { ListSearch } from '../vendors/ListSearch'
import { proofsAddress } from './proofs-address'

/** Company and duty in one GET form: works without JavaScript, and the address says what is shown. */
export function ProofFilters({ asked }: { readonly asked: ListProofsInput }) {
  const say = useSay()
  return (
    <ListSearch
      label={say('Search parties')}
      placeholder={say('Search by a party’s name')}
      text={asked.text}
      keep={{ view: asked.view === 'all' ? null : asked.view }}
      asked={`${asked.text} ${asked.obligation ?? ''}`}
      allHref={
        asked.text === '' && asked.obligation === null
          ? undefined
          : proofsAddress(asked, { text: '', obligation: null })
      }
    >
      <Select
        id="duty"
        name="duty"
        label={say('Duty')}
        defaultValue={asked.obligation ?? ''}
        placeholder={say('Any duty')}
        options={obligationIds.map((value) => ({ value, label: say(obligationWords[value]) }))}
      />
    </ListSearch>
  )
}
