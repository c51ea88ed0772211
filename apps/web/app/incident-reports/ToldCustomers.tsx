import { ChoiceList, useSay } from '@rantai/ui'
import { boxesOf, fieldOf } from '../forms/FormProblems'
import type { FormAnswer } from '../forms/form-answer'

type Props = {
  readonly customers: readonly { readonly relationshipId: string; readonly customerName: string }[]
  readonly answer: FormAnswer | undefined
}

/** All customers, or some of them; each gets a copy of its own. */
export function ToldCustomers({ customers, answer }: Props) {
  const say = useSay()
  const to = fieldOf(answer, 'to', 'all')
  const picked = boxesOf(answer, 'relationshipIds')
  return (
    <div className="stack-6">
      <ChoiceList
        kind="radio"
        id="to"
        name="to"
        legend={say('Customers to tell')}
        help={say('Each gets a copy of its own. None sees whom else you tell.')}
        choices={[
          {
            value: 'all',
            label: say('{count, plural, one {Your one customer} other {All # customers}}', { count: customers.length }),
          },
          { value: 'some', label: say('Only those ticked below') },
        ]}
        defaultValue={[to.defaultValue]}
      />
      <ChoiceList
        kind="checkbox"
        look="grid"
        {...picked}
        legend={say('Customers')}
        choices={customers.map(({ relationshipId, customerName }) => ({ value: relationshipId, label: customerName }))}
      />
    </div>
  )
}
