import type { AskedAnswer } from '@rantai/questionnaires/asked'
import { unitWords } from '../answering/read-number'
import { noneWord, offeredIn, type SheetLanguage } from './answer-texts'
import { choicesOf } from '../answering/AnswerControl'

/** How a question is answered in its cell. */
export function howWords(spec: AskedAnswer, language: SheetLanguage): string {
  const none = noneWord(spec, language)
  const or = none === undefined ? [] : [language.say('Or write: {words}', { words: none })]
  return [inItself(spec, language), ...or].join('\n')
}

function inItself(spec: AskedAnswer, language: SheetLanguage): string {
  const { say } = language
  switch (spec.type) {
    case 'maturity':
    case 'yesNo':
    case 'single':
      return say('Choose one:') + lines(offeredIn(spec, language))
    case 'multi':
      return (
        say('One or more of these, each on a line of its own:') +
        lines((choicesOf(spec, language) ?? []).map(({ label }) => label))
      )
    case 'number':
      return spec.unit ? say('A number, in {unit}', { unit: unitWords(say, spec.unit) }) : say('A number')
    case 'date':
      return say('A day, such as 2026-12-31')
    case 'countries':
      return say('Countries by name or two-letter code, each on a line of its own')
    case 'subProcessors':
      return say(
        'A line for each company: name | what it does for you | countries | data | since which day. Only the name is needed; commas stand between several countries.',
      )
    case 'text':
    case 'file':
      return say('In your own words')
  }
}

const lines = (words: readonly string[]): string => words.map((word) => `\n· ${word}`).join('')
