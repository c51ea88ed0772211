import { Sentence, TextLink, Timeline, useSay } from '@rantai/ui'
import type { ShownChange } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'
import { Sources } from './LegalStatement'
import { partialDate } from './partial-date'
import { basisOf, labelWords } from './words'

type Props = {
  readonly changes: readonly ShownChange[]
  /** True where the page isn't that of the instrument itself. */
  readonly named?: boolean
}

/** What became known or changed, newest first, each entry with label, source and day of check. */
export function ChangeLog({ changes, named = false }: Props) {
  const say = useSay()
  const format = useFormat()
  return (
    <Timeline
      items={changes.map((each, at) => ({
        id: `${each.instrument} ${each.on} ${at}`,
        date: partialDate(format, each.on),
        mark: each.basis === 'read' ? 'done' : 'note',
        children: (
          <>
            {named ? (
              <>
                <TextLink href={`/law/instruments/${each.instrument}`}>{each.title}</TextLink>
                {each.jurisdiction === null ? null : ` (${each.jurisdiction})`}:{' '}
              </>
            ) : null}
            {each.text}
            <span className="sub2">
              {say(labelWords[each.label])} · {basisOf(say, each)} ·{' '}
              <Sentence
                text="{sources}, checked {date}"
                values={{ sources: <Sources sources={each.sources} />, date: format.date(each.checkedOn) }}
              />
            </span>
          </>
        ),
      }))}
    />
  )
}
