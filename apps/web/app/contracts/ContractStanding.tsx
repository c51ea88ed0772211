import { Notice, useSay } from '@rantai/ui'
import type { ContractDetails } from '@rantai/use-cases'
import type { FormAnswer } from '../forms/form-answer'
import { StatePill } from './ContractTable'
import { StateActs } from './StateActs'

type Props = {
  readonly contract: ContractDetails
  readonly mayReview: boolean
  readonly answer: FormAnswer | undefined
  readonly locale: string
}

/** Where the contract stands, what stands against it, and where it can go. */
export function ContractStanding({ contract, mayReview, answer, locale }: Props) {
  const say = useSay()
  const { hardFails, weakened } = contract.coverage
  return (
    <div className="stack-6">
      <div className="row items-end">
        <StatePill state={contract.state} />
        {mayReview ? <StateActs contract={contract} answer={answer} locale={locale} /> : null}
      </div>
      {hardFails.length === 0 ? null : (
        <Notice kind="danger" title={say('What a contract must have is missing')}>
          {say('{keys}. Without it the contract fails, whatever else it says.', { keys: hardFails.join(', ') })}
        </Notice>
      )}
      {weakened.length === 0 ? null : (
        <Notice kind="warning" title={say('A core duty is weaker than the model')}>
          {say('{keys}. It is then a contract of its own, for a lawyer to look at.', { keys: weakened.join(', ') })}
        </Notice>
      )}
    </div>
  )
}
