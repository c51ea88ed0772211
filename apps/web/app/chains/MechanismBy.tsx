import { Link } from '@remix-run/react'
import { useSay } from '@rantai/ui'
import type { MechanismSource } from '@rantai/use-cases'
import { transferNumber } from '../transfers/transfer-number'

/** Who says how the transfers of a link stand: rows of the registry, by number, or what was recorded with the link. */
export function MechanismBy({ source }: { readonly source: MechanismSource | null }) {
  const say = useSay()
  if (source === null || source.by === 'nobody') return null
  if (source.by === 'link') return <span className="sub2">{say('Mechanism: as recorded with the link')}</span>
  return source.transfers.map(({ id, number, holds }) => (
    <span className="sub2" key={id}>
      <Link to={`/transfers/${id}`}>
        {holds
          ? say('By the registry of transfers: the mechanism of {transfer} holds', { transfer: transferNumber(number) })
          : say('By the registry of transfers: {transfer} has no mechanism that holds', {
              transfer: transferNumber(number),
            })}
      </Link>
    </span>
  ))
}
