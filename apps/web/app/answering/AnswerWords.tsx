import type { AskedAnswer } from '@rantai/questionnaires/asked'
import { createContext, useContext } from 'react'
import { useFormat } from '../locale/use-format'
import { choicesOf } from './AnswerControl'
import { countryWords, type CountryOption } from './country-words'
import { unitWords } from './read-number'
import { localWords } from './words'
import { useSay } from '@rantai/ui'

/** The page's countries, for reading codes aloud. */
export const CountriesContext = createContext<readonly CountryOption[]>([])

type Props = {
  readonly spec: AskedAnswer
  readonly stored: { readonly value: unknown; readonly notApplicable: string | null; readonly comment: string | null }
}

/** A stored answer as a person reads it. */
export function AnswerWords({ spec, stored: { value, notApplicable, comment } }: Props) {
  const say = useSay()
  const words = useValueWords()
  return (
    <div className="stack-2">
      <p>
        {notApplicable === null ? (
          <b className="m">{value === null || value === undefined ? say('Not answered') : words(spec, value)}</b>
        ) : (
          <>
            <b className="m">{say('Doesn’t apply.')}</b> {notApplicable}
          </>
        )}
      </p>
      {comment ? <p className="whitespace-pre-line">“{comment}”</p> : null}
    </div>
  )
}

export function useValueWords(): (spec: AskedAnswer, value: unknown) => string {
  const format = useFormat()
  const { nameOf } = countryWords(useContext(CountriesContext))
  return (spec, value) => {
    const members: readonly unknown[] = Array.isArray(value) ? value : [value]
    const choices = choicesOf(spec, format)?.map(({ value: id, label }) => ({ value: id, words: label }))
    if (choices)
      return members
        .map((member) => choices.find((choice) => choice.value === String(member))?.words ?? String(member))
        .join('; ')
    if (value === 'none' && (spec.type === 'number' || spec.type === 'date'))
      return spec.none?.text ? localWords(spec.none.text, format.locale) : format.say('None')
    switch (spec.type) {
      case 'number':
        return `${typeof value === 'number' ? format.number(value) : String(value)}${spec.unit ? ` ${unitWords(format.say, spec.unit)}` : ''}`
      case 'date':
        return format.date(String(value), 'long')
      case 'countries':
        return members.length === 0
          ? format.say('In no country')
          : members.map((code) => nameOf(String(code))).join(', ')
      case 'subProcessors':
        return members.length === 0 ? format.say('No other company') : members.map(companyName).join(', ')
      default:
        return String(value)
    }
  }
}

const companyName = (member: unknown): string =>
  typeof member === 'object' && member !== null && 'name' in member ? String(member.name) : ''
