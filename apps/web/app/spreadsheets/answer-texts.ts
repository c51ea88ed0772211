import type { AskedAnswer } from '@rantai/questionnaires/asked'
import type { SheetTexts } from '@rantai/use-cases'
import type { Say } from '@rantai/ui/words'
import { choicesOf } from '../answering/AnswerControl'
import { draftOf, type AnswerContent } from '../answering/draft'
import { scaleWords } from '../answering/scale-words'
import { localWords } from '../answering/words'
import type { Locale } from '../locale/locales'

/** The words of one language. */
export type SheetLanguage = {
  readonly locale: Locale
  readonly say: Say
  readonly countryName: (code: string) => string
}

/** Between the parts of a company's line. */
export const PART = ' | '

/** What the answer cell offers; empty where it is typed, and where several may be given. */
export function offeredIn(spec: AskedAnswer, language: SheetLanguage): string[] {
  if (spec.type === 'multi') return []
  return (choicesOf(spec, language) ?? []).map(({ label }) => label)
}

/** The word that stands for "none", "never" or an empty list; undefined where there is no such answer. */
export function noneWord(spec: AskedAnswer, { say, locale }: SheetLanguage): string | undefined {
  const { none, never } = scaleWords(say)
  switch (spec.type) {
    case 'number':
    case 'date':
      if (!spec.none) return undefined
      return spec.none.text ? localWords(spec.none.text, locale) : spec.type === 'date' ? never : none
    case 'countries':
      return say('In no country')
    case 'subProcessors':
      return say('No other company')
    default:
      return undefined
  }
}

/** A stored answer as the cells of its row. */
export function textsOf(spec: AskedAnswer, stored: AnswerContent | undefined, language: SheetLanguage): SheetTexts {
  const { notApplicable, comment } = stored ?? { notApplicable: null, comment: null }
  const isGiven = stored !== undefined && stored.value !== null && stored.value !== undefined
  return {
    answer: isGiven ? answerText(spec, stored, language) : '',
    notApplicable: notApplicable ?? '',
    comment: comment ?? '',
  }
}

function answerText(spec: AskedAnswer, stored: AnswerContent, language: SheetLanguage): string {
  const { countryName } = language
  const draft = draftOf(spec, stored, countryName)
  if (draft.none) return noneWord(spec, language) ?? ''
  if (spec.type === 'countries') return draft.picked.map(countryName).join('\n')
  if (spec.type === 'subProcessors')
    return draft.rows
      .map(({ name, service, countries, data, since }) =>
        [name, service, countries, data, since].join(PART).replace(/[ |]+$/, ''),
      )
      .join('\n')
  const choices = choicesOf(spec, language)
  if (!choices) return draft.typed
  return draft.picked.map((picked) => choices.find(({ value }) => value === picked)?.label ?? picked).join('\n')
}
