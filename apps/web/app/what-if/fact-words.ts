import type { OfferedFact } from '@rantai/use-cases'
import type { Say } from '@rantai/ui/words'
import { intakeQuestions } from '../engagements/intake-questions'

/** A fact as intake asks it: its words, and those of its values. */
export type FactWords = { readonly label: string; readonly valueLabel: (value: string) => string }

type Choices = readonly (readonly [string, string, string?])[]

/** Facts that no intake asks keep the dictionary's words. */
export function factWords(say: Say, fact: Pick<OfferedFact, 'name' | 'ask'>): FactWords {
  for (const question of intakeQuestions) {
    for (const field of question.fields) {
      if (field.kind === 'ticks') {
        const tick = field.ticks.find(({ name }) => name === fact.name)
        if (tick) return { label: say(tick.label), valueLabel: yesNo(say) }
      } else if (field.name === fact.name) {
        const label = say(question.fields.length === 1 ? question.title : field.label)
        const choices: Choices = 'choices' in field ? field.choices : []
        return { label, valueLabel: choices.length === 0 ? yesNo(say) : (value) => choiceLabel(say, choices, value) }
      }
    }
  }
  return { label: say(fact.ask), valueLabel: yesNo(say) }
}

const yesNo =
  (say: Say) =>
  (value: string): string =>
    value === 'true' ? say('Yes') : value === 'false' ? say('No') : value

const choiceLabel = (say: Say, choices: Choices, value: string): string => {
  const label = choices.find(([id]) => id === value)?.[1]
  return label === undefined ? value : say(label)
}
