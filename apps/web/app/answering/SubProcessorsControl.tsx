import { Button, DateInput, ErrorMessage, TextInput, useSay } from '@rantai/ui'
import { useFormat } from '../locale/use-format'
import type { ControlProps } from './control-props'
import { NoneBox } from './NoneBox'
import { emptyRow, type SubProcessorDraft } from './draft'
import { fieldNames } from './draft-form'
import { useScripted } from './use-scripted'

/** Companies that the data goes on to: a row each. Without scripts three empty rows stand ready. */
export function SubProcessorsControl(props: ControlProps) {
  const say = useSay()
  const { question, draft, error, disabled, onChange } = props
  const isScripted = useScripted()
  const spare = isScripted ? (draft.rows.length === 0 && !draft.none ? 1 : 0) : 3
  const rows = [...draft.rows, ...Array.from({ length: spare }, () => emptyRow)]
  const change = (at: number, row: SubProcessorDraft, typing: boolean) =>
    onChange({ ...draft, none: false, rows: rows.map((each, index) => (index === at ? row : each)) }, typing)
  const remove = (at: number) => onChange({ ...draft, rows: rows.filter((_, index) => index !== at) })
  return (
    <fieldset className="stack" aria-labelledby={`${question.id}-title`} disabled={disabled}>
      {error ? <ErrorMessage id={`${question.id}-error`}>{error}</ErrorMessage> : null}
      {rows.map((row, at) => (
        <Row
          key={at}
          questionId={question.id}
          at={at}
          row={row}
          onChange={(next) => change(at, next, true)}
          onRemove={isScripted && rows.length > 0 ? () => remove(at) : undefined}
        />
      ))}
      {isScripted ? (
        <p>
          <Button
            small
            icon="plus"
            onClick={() => onChange({ ...draft, none: false, rows: [...rows, emptyRow] }, true)}
          >
            {say('Add a company')}
          </Button>
        </p>
      ) : null}
      <NoneBox {...props} words={say('No other company gets the data')} />
    </fieldset>
  )
}

type RowProps = {
  readonly questionId: string
  readonly at: number
  readonly row: SubProcessorDraft
  readonly onChange: (row: SubProcessorDraft) => void
  readonly onRemove: (() => void) | undefined
}

function Row({ questionId, at, row, onChange, onRemove }: RowProps) {
  const say = useSay()
  const names = fieldNames(questionId)
  const { locale } = useFormat()
  const field = (key: keyof SubProcessorDraft, name: string) => ({
    name,
    value: row[key] ?? '',
    id: at === 0 && key === 'name' ? `${questionId}-field` : undefined,
    onChange: (event: { currentTarget: { value: string } }) => onChange({ ...row, [key]: event.currentTarget.value }),
  })
  return (
    <div className="alt" role="group" aria-label={row.name || say('Company {number}', { number: at + 1 })}>
      <TextInput {...field('name', names.rowName)} label={say('Company')} />
      <TextInput
        {...field('countries', names.rowCountries)}
        label={say('Countries')}
        help={say('Such as Singapore, MY')}
        optional
      />
      <TextInput {...field('service', names.rowService)} label={say('What it does for you')} optional />
      <TextInput
        {...field('data', names.rowData)}
        label={say('Which data it gets')}
        help={say('Commas between')}
        optional
      />
      <DateInput {...field('since', names.rowSince)} label={say('Since when')} locale={locale} optional />
      {onRemove ? (
        <Button small kind="quiet" icon="cross" onClick={onRemove}>
          {row.name ? say('Remove {name}', { name: row.name }) : say('Remove this company')}
        </Button>
      ) : null}
    </div>
  )
}
