import { LabelledSource, Section, StatusPill, TextLink, useSay } from '@rantai/ui'
import type { TransferView } from '@rantai/use-cases'
import { acceptedWords, basisOf, labelWords, mechanismWords } from '../law/words'
import { useFormat } from '../locale/use-format'
import { mechanismStateWords, reasonWords } from './words'

type Props = { readonly transfer: TransferView; readonly names: Readonly<Record<string, string>> }

/** Whether the transfer has a valid mechanism, why, and what the law says, with how that was come by. */
export function MechanismPart({ transfer, names }: Props) {
  const say = useSay()
  const format = useFormat()
  const { check, mechanism, mechanismNote, contract, contractEnded } = transfer
  const { state, reason, rule, said } = check
  const { word, letter, tone } = mechanismStateWords[state]
  return (
    <Section title={say('Mechanism')} aside={say('No legal advice')} id="mechanism">
      <div className="stack max-w-3xl">
        <p className="row">
          <StatusPill letter={letter} tone={tone}>
            {say(word)}
          </StatusPill>
          <span>{mechanism === null ? say('None chosen') : say(mechanismWords[mechanism] ?? '')}</span>
        </p>
        <p>{say(reasonWords[reason])}</p>
        {contract === null ? null : (
          <p>
            {say('Contract')}: <TextLink href={`/contracts/${contract.id}`}>{contract.title}</TextLink>
            {contract.endsOn === null ? null : ` · ${say('ends {date}', { date: format.date(contract.endsOn) })}`}
            {contractEnded ? ` · ${say('not in force')}` : null}
          </p>
        )}
        {mechanismNote === '' ? null : <p className="whitespace-pre-wrap">{mechanismNote}</p>}
        {said === null ? null : (
          <LabelledSource
            label={`${say(labelWords[said.label])}. ${basisOf(say, said)}`}
            unreviewed={said.basis !== 'read'}
            source={format.list(rule.sources.length > 0 ? rule.sources.map(({ title }) => title) : [say('No source')])}
            href={rule.known ? `/law/${rule.from}` : undefined}
            date={say('checked {date}', { date: format.date(said.checkedOn) })}
            lang="en"
          >
            {said.text?.en ?? say('Not known')}
          </LabelledSource>
        )}
        {rule.mechanisms.length === 0 ? null : (
          <details>
            <summary>
              {say('What the law of {country} takes', { country: names[transfer.origin] ?? transfer.origin })}
            </summary>
            <ul className="stack-2 pt-4">
              {rule.mechanisms.map((each) => (
                <li key={each.kind}>
                  <span className="m">{say(mechanismWords[each.kind] ?? '')}</span>:{' '}
                  {say(acceptedWords[each.accepted] ?? '')}
                  {each.said.text === null ? null : (
                    <span className="small muted block" lang="en">
                      {each.said.text.en}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </Section>
  )
}
