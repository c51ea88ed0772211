import { Notice, TextInput, useSay } from '@rantai/ui'
import { useFormat } from '../locale/use-format'
import type { FormAnswer } from '../forms/form-answer'
import { fieldOf } from '../forms/FormProblems'
import type { UnknownPlace } from './list-rows'

type Props = {
  readonly rows: readonly UnknownPlace[]
  /** What can be done about it here. */
  readonly todo: string
}

/** Rows of a list that name a place which is no country, each with why; none of them is lost. */
export function UnknownPlaces({ rows, todo }: Props) {
  const say = useSay()
  const format = useFormat()
  if (rows.length === 0) return null
  return (
    <Notice
      kind="warning"
      title={say('{count, plural, one {# row names} other {# rows name}} a place that is no country we know', {
        count: rows.length,
      })}
    >
      <ul className="stack-1">
        {rows.map(({ row, name, words }) => (
          <li key={row} className="break-words">
            {say('Row {row}, {name}: “{words}” is no country by its name or two-letter code.', {
              ...{ row: row + 1, name, words: format.list(words) },
            })}
          </li>
        ))}
      </ul>
      <p>{todo}</p>
    </Notice>
  )
}

type Fix = { readonly row: number; readonly name: string; readonly all: string }

/** The countries of such rows, to be put right; what is left as it is stays as it was written. */
export function FixPlaces({
  rows,
  answer,
}: {
  readonly rows: readonly Fix[]
  readonly answer: FormAnswer | undefined
}) {
  const say = useSay()
  return rows.map(({ row, name, all }) => (
    <TextInput
      key={row}
      {...fieldOf(answer, `place.${row}`, all)}
      label={say('Countries of {name} (row {row})', { name, row: row + 1 })}
      help={say('Names or two-letter codes, with commas between.')}
      autoComplete="off"
    />
  ))
}

/** The same rows from what a form brought back. */
export function fixesIn(typed: FormAnswer['typed'], names: readonly string[]): Fix[] {
  return Object.keys(typed).flatMap((field) => {
    const [, row] = /^place\.(\d{1,4})$/.exec(field) ?? []
    return row === undefined ? [] : [{ row: Number(row), name: names[Number(row)] ?? '', all: '' }]
  })
}
