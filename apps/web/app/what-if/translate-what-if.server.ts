import type { WhatIf } from '@rantai/use-cases'
import type { Locale } from '../locale/locales'
import { limitIn, packTextsIn, saidIn, titledIn, wordedIn, type PackTexts } from '../locale/pack-texts.server'

type Question = WhatIf['sections'][number]['questions'][number]

/** A what-if with what its packs say in the reader's language, as far as it is translated. Facts are said by the page. */
export function whatIfIn(locale: Locale, tried: WhatIf): WhatIf {
  if (locale === 'en') return tried
  const texts = packTextsIn(locale)
  const { parts, moved, limits, holding, next, sections, suggestions } = tried
  const { improvements, path } = suggestions
  return {
    ...tried,
    parts: titledIn(texts, parts),
    moved: wordedIn(texts, moved),
    limits: limits.map((each) => ({ ...each, limit: limitIn(texts, each.limit) })),
    holding: holding.map((limit) => limitIn(texts, limit)),
    next: next && { ...next, packsAdded: next.packsAdded.map(texts), packsGone: next.packsGone.map(texts) },
    sections: titledIn(texts, sections).map((section) => {
      return { ...section, questions: section.questions.map((question) => questionIn(texts, question)) }
    }),
    suggestions: {
      improvements: wordedIn(texts, improvements),
      path: path && { ...path, answers: wordedIn(texts, path.answers) },
    },
  }
}

function questionIn(texts: PackTexts, question: Question): Question {
  const { text, said, control } = question
  return {
    ...question,
    text: texts(text),
    said: said === 'notApplicable' ? said : saidIn(texts, said),
    control: controlIn(texts, control),
  }
}

function controlIn(texts: PackTexts, control: Question['control']): Question['control'] {
  if (control.type === 'single' || control.type === 'multi')
    return { ...control, choices: wordedIn(texts, control.choices) }
  if (control.type !== 'number' && control.type !== 'date') return control
  const { none } = control
  return { ...control, none: none && { text: none.text === null ? null : texts(none.text) } }
}
