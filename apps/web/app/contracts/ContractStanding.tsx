import { Notice, useSay } from '@rantai/ui'
import type { ContractDetails } from '@rantai/use-cases'
import { PastDays } from './PastDays'
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
  const { hardFails, weakened, open } = contract.coverage
  const topicsOf = (keys: readonly string[]) =>
    contract.lines
      .filter(({ key }) => keys.includes(key))
      .map(({ key, topic }) => (
        <li key={key} lang="en">
          {topic}
        </li>
      ))
  return (
    <div className="stack-6">
      <div className="row items-end">
        <StatePill state={contract.state} />
        {mayReview ? <StateActs contract={contract} answer={answer} locale={locale} /> : null}
      </div>
      {mayReview && contract.next.includes('signed') && open.length > 0 ? (
        <p className="small muted">
          {say(
            '{count, plural, one {# clause was} other {# clauses were}} not looked at yet. Signing doesn’t wait for that.',
            {
              count: open.length,
            },
          )}
        </p>
      ) : null}
      {hardFails.length === 0 ? null : (
        <Notice kind="danger" title={say('What a contract must have is missing')}>
          <ul className="stack-1">{topicsOf(hardFails)}</ul>
          <p>{say('Without it the contract fails, whatever else it says.')}</p>
        </Notice>
      )}
      {weakened.length === 0 ? null : (
        <Notice kind="warning" title={say('A core duty is weaker than the model')}>
          <ul className="stack-1">{topicsOf(weakened)}</ul>
          <p>{say('It is then a contract of its own, for a lawyer to look at.')}</p>
        </Notice>
      )}
      <PastDays contract={contract} />
    </div>
  )
}
