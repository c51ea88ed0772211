import type { Comparison } from '@rantai/use-cases'
import type { Locale } from '../locale/locales'
import { limitIn, packTextsIn, saidIn, titledIn, wordedIn, type PackTexts } from '../locale/pack-texts.server'

type Scored = NonNullable<Comparison['columns'][number]['scored']>

/** A comparison with what its packs say in the reader's language, as far as it is translated. */
export function comparisonIn(locale: Locale, comparison: Comparison): Comparison {
  if (locale === 'en') return comparison
  const texts = packTextsIn(locale)
  const { columns, parts, answers } = comparison
  const differing = wordedIn(texts, answers.differing).map((answer) => ({
    ...answer,
    cells: answer.cells.map((cell) => cell && { ...cell, said: saidIn(texts, cell.said) }),
  }))
  return {
    ...comparison,
    columns: columns.map((column) => ({ ...column, scored: column.scored && scoredIn(texts, column.scored) })),
    parts: titledIn(texts, parts),
    answers: { ...answers, differing },
  }
}

function scoredIn(texts: PackTexts, scored: Scored): Scored {
  const { packs, limits, differences } = scored
  return {
    ...scored,
    packs: titledIn(texts, packs),
    limits: limits.map((limit) => limitIn(texts, limit)),
    differences:
      differences && differences.map((each) => ('pack' in each ? { ...each, pack: texts(each.pack) } : each)),
  }
}
