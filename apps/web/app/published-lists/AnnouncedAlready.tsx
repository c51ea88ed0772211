import { CheckboxRow, Section, useSay } from '@rantai/ui'
import { useFormat } from '../locale/use-format'
import { changeTitle } from '../notices/notice-words'

/** A change of the list that was read and that customers were told of, or that stands on the own list for a later day. */
export type AnnouncedLine = {
  readonly id: string
  readonly change: 'add' | 'change' | 'remove'
  readonly name: string
  readonly on: string
  readonly toldAt: Date | string | null
  /** By what was announced; null where that is an end. */
  readonly countries: string | null
  /** By the list that was read; null where it doesn't name the company. */
  readonly says: string | null
  readonly agrees: boolean
}

/** What isn't announced a second time, and where the list that was read says it otherwise, the choice to put it right. */
export function AnnouncedAlready({ announced }: { readonly announced: readonly AnnouncedLine[] }) {
  const say = useSay()
  const format = useFormat()
  if (announced.length === 0) return null
  const whenOf = ({ toldAt, on }: AnnouncedLine) =>
    toldAt === null
      ? say('on your list already, from {day}; not told yet', { day: format.date(on, 'long') })
      : say('already announced on {date}, from {day}', { date: format.date(toldAt), day: format.date(on, 'long') })
  const wordsOf = (places: string | null) =>
    places === null ? say('no longer used') : places === '' ? say('no country named') : places
  return (
    <Section title={say('Already announced')}>
      <p className="muted">{say('No customer gets a second notice of these; their days stay as they were told.')}</p>
      <ul className="stack-2">
        {announced.map((row) => (
          <li key={row.id} className="stack-1">
            <p className="break-words">
              {changeTitle(say, { change: row.change, partyName: row.name })}{' '}
              <span className="muted">{whenOf(row)}</span>
            </p>
            {row.agrees ? null : (
              <CheckboxRow
                name="corrects"
                value={row.id}
                label={say('This list is right: withdraw what was announced')}
                help={say('Announced: {before}. This list: {after}. Without the tick it stays as it was announced.', {
                  before: wordsOf(row.countries),
                  after: wordsOf(row.says),
                })}
              />
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
