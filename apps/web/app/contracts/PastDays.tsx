import { daysBetween } from '@rantai/questionnaires'
import { Notice, useSay } from '@rantai/ui'
import type { ContractDetails } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'

type Props = {
  readonly contract: Pick<
    ContractDetails,
    'state' | 'today' | 'endsOn' | 'renewsOn' | 'reviewOn' | 'noticeDays' | 'objectionDays'
  >
}

/** Days of a contract that are past and were to be acted on, and days that don't go together. */
export function PastDays({ contract }: Props) {
  const say = useSay()
  const format = useFormat()
  const { state, today, endsOn, renewsOn, reviewOn, noticeDays, objectionDays } = contract
  const isOver = state === 'ended' || state === 'superseded'
  const past = (day: string | null): day is string => !isOver && day !== null && day < today
  const values = (day: string) => ({ date: format.date(day), days: daysBetween(day, today) })
  const said = [
    past(reviewOn) &&
      say(
        'It was to be looked at again on {date}, and is overdue by {days, plural, one {# day} other {# days}}. Look at it, then enter the next day.',
        values(reviewOn),
      ),
    past(renewsOn) &&
      say(
        'It was to renew on {date}, {days, plural, one {# day} other {# days}} ago. Find out whether it did, then enter the next day.',
        values(renewsOn),
      ),
    past(endsOn) &&
      say('It ended on {date} by its own dates. Mark it as ended, or enter the day until which it was extended.', {
        date: format.date(endsOn),
      }),
    noticeDays !== null &&
      objectionDays !== null &&
      objectionDays > noticeDays &&
      say(
        'The time to object ({objection} days) is longer than the notice of a new sub-processor ({notice} days): it can begin before that time is over. See whether both figures are as the contract says them.',
        { objection: objectionDays, notice: noticeDays },
      ),
  ].filter((each) => each !== false)
  if (said.length === 0) return null
  return (
    <Notice kind="warning" title={say('Days of this contract need a look')}>
      <ul className="stack-1">
        {said.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </Notice>
  )
}
