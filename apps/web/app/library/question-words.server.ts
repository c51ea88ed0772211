import type { QuestionCore } from '@rantai/questionnaires'
import type { AskedAnswer } from '@rantai/questionnaires/asked'
import { withTranslations } from '@rantai/questionnaires/translations'
import type { CountryOption } from '../answering/country-words'
import { localWords } from '../answering/words'
import { countryOptions } from '../locale/choices'
import type { Locale } from '../locale/locales'

/** A kept question in the reader's language, and how its answer is read. */
export type KeptQuestion = { readonly text: string; readonly spec: AskedAnswer }

export function keptQuestion({ text, kind, terms }: QuestionCore, locale: Locale): KeptQuestion {
  const said = withTranslations({ text: { en: text }, spec: specOf(kind, terms) }, locale)
  return { text: localWords(said.text, locale), spec: said.spec }
}

/** Countries by name, where an answer may hold some. */
export const countriesFor = (specs: readonly AskedAnswer[], locale: Locale): readonly CountryOption[] =>
  specs.some(({ type }) => type === 'countries' || type === 'subProcessors') ? countryOptions(locale) : []

/** The other way of `coreOf`: as much of the question as reading a stored answer needs. */
function specOf(kind: string, terms: QuestionCore['terms']): AskedAnswer {
  const named = new Map(terms)
  const none = named.get('none') ?? ''
  const nothing = none === '' ? {} : { none: none === 'none' ? {} : { text: { en: none } } }
  switch (kind) {
    case 'single':
    case 'multi':
      return { type: kind, choices: terms.map(([id, text]) => ({ id, text: { en: text.replace(/!$/u, '') || id } })) }
    case 'number': {
      const unit = named.get('unit') ?? ''
      return { type: 'number', badEnd: 'high', ...(unit === '' ? {} : { unit }), ...nothing }
    }
    case 'date':
      return { type: 'date', future: named.get('future') === 'true', ...nothing }
    case 'yesNo':
      return { type: 'yesNo', partial: named.get('partial') === 'true' }
    case 'maturity':
    case 'countries':
    case 'subProcessors':
    case 'file':
      return { type: kind }
    default:
      return { type: 'text' }
  }
}
