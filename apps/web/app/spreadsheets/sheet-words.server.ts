import type { SheetHeads, SheetWords } from '@rantai/use-cases'
import type { Say } from '@rantai/ui/words'
import { countryWords } from '../answering/country-words'
import { countryNames } from '../locale/country-names'
import { countryOptions } from '../locale/choices'
import { locales, type Locale } from '../locale/locales'
import { speakerIn } from '../locale/speakers'
import { textsOf, type SheetLanguage } from './answer-texts'
import { columnWordsOf } from './column-words'
import { readTexts } from './read-texts'

/** The words of a workbook in that language. */
export function languageOf(locale: Locale): SheetLanguage {
  const names = countryNames(locale)
  return { locale, say: speakerIn(locale).say, countryName: (code) => names(code) ?? code }
}

export const tooLongWords = (say: Say): string => say('Too long for a spreadsheet. Answer this one in the portal.')

/** The heads of every language, by which a workbook that comes back is read. */
export function sheetHeads(): SheetHeads {
  return Object.fromEntries(locales.map((locale) => [locale, columnWordsOf(speakerIn(locale).say)]))
}

/** What the words of a sheet mean, and what answers look like in it; `reader` says what is wrong with them. */
export const sheetWordsFor =
  (reader: Say) =>
  (of: string): SheetWords => {
    const locale = locales.find((each) => each === of) ?? 'en'
    const language = languageOf(locale)
    const { codeOf } = countryWords(countryOptions(locale))
    return {
      tooLong: tooLongWords(language.say),
      write: (question, stored) => textsOf(question.answer, stored, language),
      read: (question, texts) => readTexts(question.answer, texts, { language, codeOf, say: reader }),
    }
  }
