import type { ReactNode } from 'react'
import { ChoiceList, DateInput, TextArea, TextInput, useSay } from '@rantai/ui'
import type { FormAnswer } from '../forms/form-answer'
import { boxesOf, fieldOf } from '../forms/FormProblems'
import { CountryBoxes } from '../forms/CountryBoxes'
import type { OfferedCountry } from '../locale/choices'
import { useFormat } from '../locale/use-format'
import { dataChoices } from '../parties/party-words'
import { changeWords } from './notice-words'

type Props = {
  readonly answer: FormAnswer | undefined
  readonly countries: readonly OfferedCountry[]
  /** Said between its day and why. */
  readonly children?: ReactNode
}

/** What changes about a sub-processor: the same for the vendor that announces and the customer that got a letter. */
export function ChangeFields({ answer, countries, children }: Props) {
  const say = useSay()
  const format = useFormat()
  return (
    <>
      <ChoiceList
        {...boxesOf(answer, 'change', ['add'])}
        kind="radio"
        legend={say('What changes')}
        choices={(['add', 'change', 'remove'] as const).map((value) => ({ value, label: say(changeWords[value]) }))}
      />
      <TextInput {...fieldOf(answer, 'partyName')} label={say('Sub-processor')} required autoComplete="off" />
      <TextArea
        {...fieldOf(answer, 'below')}
        label={say('Who uses it, where that is another sub-processor')}
        help={say(
          'From the vendor’s own sub-processor down, one company on each line. Leave it empty where the vendor itself uses it.',
        )}
        optional
        rows={3}
      />
      <TextInput {...fieldOf(answer, 'service')} label={say('For what')} optional autoComplete="off" />
      <CountryBoxes
        name="countries"
        legend={say('Countries')}
        help={say('Where the data will be kept or can be reached. Tick nothing where it stays as before.')}
        countries={countries}
        answer={answer}
      />
      <TextInput
        {...fieldOf(answer, 'otherCountries')}
        label={say('Another country')}
        help={say('Its name or two-letter code. Several with commas between.')}
        optional
        autoComplete="off"
      />
      <ChoiceList
        {...boxesOf(answer, 'data')}
        kind="checkbox"
        look="grid"
        legend={say('Which data')}
        help={say('Tick nothing where it stays as before, or where all data is passed on.')}
        choices={dataChoices(say)}
      />
      <DateInput locale={format.locale} {...fieldOf(answer, 'startsOn')} label={say('From which day')} required />
      {children}
      <TextArea {...fieldOf(answer, 'reason')} label={say('Why')} optional rows={3} />
    </>
  )
}
