import { Sentence, TextLink, useSay } from '@rantai/ui'
import type { AffectedByLaw } from '@rantai/use-cases'
import { languageOfName } from '../vendors/name-language'

/** The registry's transfers from a jurisdiction or to it; nothing where there is none. */
export function TouchedTransfers({ transfers }: Pick<AffectedByLaw, 'transfers'>) {
  const say = useSay()
  if (transfers.length === 0) return null
  return (
    <div className="stack pt-6">
      <h3 className="b">
        {say('{count, plural, one {# transfer is touched} other {# transfers are touched}}', {
          count: transfers.length,
        })}
      </h3>
      <ul className="stack-2">
        {transfers.map(({ id, engagementTitle, vendorName, origin, destination }) => (
          <li key={id} className="break-words">
            <Sentence
              text="{transfer}: {vendor}, {title}"
              values={{
                transfer: (
                  <TextLink href={`/transfers/${id}`}>
                    {say('from {origin} to {destination}', { origin, destination })}
                  </TextLink>
                ),
                vendor: <span lang={languageOfName(vendorName)}>{vendorName}</span>,
                title: <span lang={languageOfName(engagementTitle)}>{engagementTitle}</span>,
              }}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
