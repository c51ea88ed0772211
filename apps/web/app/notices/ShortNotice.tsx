import { CheckboxRow, Notice, useSay } from '@rantai/ui'
import type { AnnouncedPage } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'

type Customers = AnnouncedPage['customers']

/** How many days ahead a customer is to be told, and the first day that leaves it these. Each line is of one customer alone. */
export function useOwedDays(): (customer: Customers[number]) => string {
  const say = useSay()
  const format = useFormat()
  return ({ noticeDays: days, fromContract, earliest }) => {
    const day = format.date(earliest, 'long')
    return fromContract
      ? say('Contract: {days, plural, one {# day} other {# days}} ahead, so from {day}.', { days, day })
      : say('No contract says otherwise: {days, plural, one {# day} other {# days}} ahead, so from {day}.', {
          days,
          day,
        })
  }
}

/** Customers named beyond these are counted. */
const named = 8

type Props = {
  readonly late: Customers
  /** The day has passed. */
  readonly begun?: boolean
  readonly error: string | undefined
  readonly picked: boolean
}

/** Who is told too late, what to do, and the box that says that it can't wait. */
export function ShortNotice({ late, begun = false, error, picked }: Props) {
  const say = useSay()
  const owed = useOwedDays()
  const more = late.length - named
  const name = begun ? 'acceptBegun' : 'acceptShort'
  return (
    <div className="stack-2" id={name}>
      <Notice kind="warning" title={error ?? say('Customers get fewer days than they are owed')}>
        <ul className="stack-1">
          {late.slice(0, named).map((customer) => (
            <li key={customer.relationshipId}>
              {customer.customerName}: {owed(customer)}
            </li>
          ))}
          {more > 0 ? <li>{say('and {count, number} more', { count: more })}</li> : null}
        </ul>
        <p>{say('A later day keeps the contract. A customer told too late sees it and may object for that alone.')}</p>
      </Notice>
      <CheckboxRow
        name={name}
        value="yes"
        defaultChecked={picked}
        label={begun ? say('It has happened already: tell them now') : say('It can’t wait: send it with fewer days')}
        help={say('Say below why; each customer reads it.')}
      />
    </div>
  )
}
