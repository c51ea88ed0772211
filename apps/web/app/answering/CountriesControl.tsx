import { Button, CheckboxRow, TextInput, useSay } from '@rantai/ui'
import type { ControlProps } from './control-props'
import { NoneBox } from './NoneBox'
import { countryWords } from './country-words'
import { readCountryWords } from './draft'
import { fieldNames } from './draft-form'
import { useScripted } from './use-scripted'

/** The region's countries stand ready to be ticked; the list names them first. */
const READY = 11
export const COUNTRY_LIST = 'all-countries'

/** Ticks for the countries of the region and those chosen, and a line that finds any other by name or code. */
export function CountriesControl(props: ControlProps) {
  const say = useSay()
  const { question, draft, error, disabled, countries, onChange } = props
  const names = fieldNames(question.id)
  const isScripted = useScripted()
  const words = countryWords(countries)
  const ready = countries.slice(0, READY)
  const others = draft.picked
    .filter((code) => !ready.some(({ value }) => value === code))
    .map((code) => ({ value: code, label: words.nameOf(code) }))
  const toggle = (code: string, isPicked: boolean) =>
    onChange({
      ...draft,
      none: false,
      picked: isPicked ? [...draft.picked, code] : draft.picked.filter((each) => each !== code),
    })
  const add = (typed: string) => {
    const read = readCountryWords(typed, { say, codeOf: words.codeOf })
    if ('problem' in read || read.codes.length === 0) return onChange({ ...draft, typed })
    onChange({ ...draft, none: false, typed: '', picked: [...new Set([...draft.picked, ...read.codes])] })
  }
  return (
    <fieldset className="stack-2" aria-labelledby={`${question.id}-title`} disabled={disabled}>
      <div className="grid grid-cols-1 gap-x-6 sm:grid-cols-2">
        {[...ready, ...others].map(({ value, label }) => (
          <CheckboxRow
            key={value}
            name={names.picked}
            value={value}
            label={label}
            checked={draft.picked.includes(value)}
            onChange={(event) => toggle(value, event.currentTarget.checked)}
          />
        ))}
      </div>
      <TextInput
        id={`${question.id}-field`}
        name={names.typed}
        label={say('Another country')}
        help={say('Its name or two-letter code. Several with commas between.')}
        error={error}
        list={COUNTRY_LIST}
        autoComplete="off"
        value={draft.typed}
        onChange={(event) => {
          const typed = event.currentTarget.value
          // A name picked from the list comes whole, at once.
          if (typed.length - draft.typed.length > 1 && words.codeOf(typed)) add(typed)
          else onChange({ ...draft, typed }, true)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || draft.typed.trim() === '') return
          event.preventDefault()
          add(draft.typed)
        }}
        onBlur={() => (draft.typed.trim() === '' ? undefined : add(draft.typed))}
      />
      {isScripted ? (
        <p>
          <Button small icon="plus" onClick={() => add(draft.typed)}>
            {say('Add this country')}
          </Button>
        </p>
      ) : null}
      <NoneBox {...props} words={say('In no country')} />
    </fieldset>
  )
}
