import { withTranslations } from '@rantai/questionnaires/translations'
import type { KeepableAnswer, KeepablePage } from '@rantai/use-cases'
import type { CountryOption } from '../answering/country-words'
import { localWords } from '../answering/words'
import type { Locale } from '../locale/locales'
import { countriesFor } from './question-words.server'

export type KeepableRow = Omit<KeepableAnswer, 'text'> & { readonly text: string }
export type KeepableSection = { readonly id: string; readonly title: string; readonly answers: readonly KeepableRow[] }
export type KeepableData = {
  readonly number: number
  readonly sections: readonly KeepableSection[] | null
  readonly countries: readonly CountryOption[]
}

/** What can be kept, in the reader's language as far as the packs are translated. */
export function keepableIn({ number, sections }: KeepablePage, locale: Locale): KeepableData {
  const said = withTranslations(sections ?? [], locale)
  const specs = said.flatMap(({ answers }) => answers.map(({ answer }) => answer))
  const shown = said.map(({ id, title, answers }) => ({
    ...{ id, title: title === null ? id : localWords(title, locale) },
    answers: answers.map((each) => ({ ...each, text: localWords(each.text, locale) })),
  }))
  return { number, sections: sections && shown, countries: countriesFor(specs, locale) }
}
