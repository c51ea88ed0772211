import { LabelledSource, TextLink, useSay } from '@rantai/ui'
import type { ShownSource, ShownStatement } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'
import { basisOf, labelWords } from './words'

/** One statement with what it is, where it comes from and when it was last checked. What isn't known says so. */
export function LegalStatement({ said }: { readonly said: ShownStatement }) {
  const say = useSay()
  const format = useFormat()
  return (
    <LabelledSource
      label={`${say(labelWords[said.label])} · ${basisOf(say, said)}`}
      unreviewed={said.basis !== 'read'}
      source={<Sources sources={said.sources} />}
      date={say('checked {date}', { date: format.date(said.checkedOn) })}
    >
      {said.text ?? <span className="muted">{say('Not known')}</span>}
    </LabelledSource>
  )
}

/** Titles, linked where there is an address. */
export function Sources({ sources }: { readonly sources: readonly ShownSource[] }) {
  return (
    <>
      {sources.map(({ title, url }, at) => (
        <span key={title}>
          {at > 0 ? '; ' : null}
          {url === null ? title : <TextLink href={url}>{title}</TextLink>}
        </span>
      ))}
    </>
  )
}
