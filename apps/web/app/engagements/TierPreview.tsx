import { TierBadge, english, useSay } from '@rantai/ui'
import { factNamed } from '@rantai/questionnaires/facts'
import { inherentOf } from '@rantai/questionnaires/inherent'
import { useFormat } from '../locale/use-format'
import type { Facts } from './intake-facts'

const exposureWords: Readonly<Record<string, string>> = english({
  personalRecords: 'the number of people',
  access: 'the access to your systems',
  crossBorder: 'the border the data crosses',
  substitutability: 'how long replacing the vendor takes',
})
const impactWords: Readonly<Record<string, string>> = english({
  confidentialityImpact: 'the harm if it became known',
  integrityImpact: 'the harm if it were wrong',
  availabilityImpact: 'the harm if it were down',
})

/** The inherent tier as the facts stand, with the reasons, or what is still missing. The same code as on the server. */
export function TierPreview({ facts }: { readonly facts: Facts }) {
  const say = useSay()
  const format = useFormat()
  const { impact, exposure, tier, missing } = inherentOf(facts)
  const highest = (
    words: Readonly<Record<string, string>>,
    level: number | null,
    of: (name: string) => number | null,
  ) =>
    level === null
      ? []
      : Object.keys(words)
          .filter((name) => of(name) === level)
          .map((name) => say(words[name] ?? name))
  const impactReasons = highest(impactWords, impact, (name) => (typeof facts[name] === 'number' ? facts[name] : null))
  const exposureReasons = highest(
    exposureWords,
    exposure,
    (name) => inherentOf({ ...benign, [name]: facts[name] }).exposure,
  )
  return (
    <section className="stack-2" aria-live="polite" aria-label={say('Inherent tier')}>
      <h2>{say('Inherent tier')}</h2>
      {tier === null ? (
        <p className="muted">
          {say('Not known yet. Still missing: {questions}', {
            questions: missing
              .map((name) => say(factNamed(name)?.ask.en ?? name))
              .map((ask) => ask.replace(/\?.*$/, '?'))
              .join(' '),
          })}
        </p>
      ) : (
        <>
          <p>
            <TierBadge tier={tier} />
          </p>
          <p className="muted">
            {say('Impact {impact} of 4, from {impactReasons}. Exposure {exposure} of 4, from {exposureReasons}.', {
              impact: impact ?? 0,
              impactReasons: format.list(impactReasons),
              exposure: exposure ?? 0,
              exposureReasons: format.list(exposureReasons),
            })}
          </p>
        </>
      )}
    </section>
  )
}

/** The least exposed there can be: what one fact adds to it is that fact's own exposure. */
const benign: Facts = { personalRecords: 0, access: 'none', crossBorder: 'none', substitutability: 'week' }
