import { TextLink, useSay } from '@rantai/ui'
import { english } from '@rantai/ui/words'
import type { EngagementTransfers as Transfers } from '@rantai/use-cases'
import { transferNumber } from '../transfers/transfer-number'

const noneWords: Readonly<Record<NonNullable<Transfers['none']>, string>> = english({
  noPersonalData: 'No transfer: it handles no personal data.',
  noOrigin: 'No transfer: nobody said where the people live.',
  sameJurisdiction: 'No transfer: the data stays where the people live.',
})

/** What becomes of a new country in the registry: rows announced, rows that are there already, or why there is none. */
export function EngagementTransfers({
  engagementId,
  transfers,
  isNew,
  countryName,
}: {
  readonly engagementId: string
  readonly transfers: Transfers
  /** Whether the change brings it a country. */
  readonly isNew: boolean
  readonly countryName: (code: string) => string
}) {
  const say = useSay()
  const { announced, there, none } = transfers
  const named = (rows: Transfers['there']) =>
    rows
      .map(({ number, origin, destination }) =>
        say('{number} {origin} to {destination}', {
          number: transferNumber(number),
          origin: countryName(origin),
          destination: countryName(destination),
        }),
      )
      .join(', ')
  if (none !== null) return <span className="sub2">{say(noneWords[none])}</span>
  if (announced.length + there.length === 0)
    return isNew ? (
      <span className="sub2">
        {say('No row of the registry is announced for it; one begins when the change takes effect.')}
      </span>
    ) : null
  return (
    <>
      {announced.length === 0 ? null : (
        <span className="sub2">{say('Announced in the registry: {transfers}', { transfers: named(announced) })}</span>
      )}
      {there.length === 0 ? null : (
        <span className="sub2">
          {say('The same pair of countries is there already, so nothing is added: {transfers}', {
            transfers: named(there),
          })}
        </span>
      )}
      <span className="sub2">
        <TextLink href={`/transfers?engagement=${engagementId}`}>{say('Transfers of this engagement')}</TextLink>
      </span>
    </>
  )
}
