import type { SaidValue } from '../../profiles/said-value'

/** A value in the words of a document; what has none of its own stands for nothing a contract could use. */
export function answerWords(said: SaidValue): string | undefined {
  switch (said.kind) {
    case 'maturity':
      return `Level ${String(said.level)} of 5`
    case 'yesNo':
      return said.value === 'yes' ? 'Yes' : said.value === 'partial' ? 'In part' : undefined
    case 'texts':
      return said.texts.join('; ')
    case 'number':
      return said.unit === null ? said.value : `${said.value} ${said.unit}`
    case 'date':
      return said.day
    case 'typed':
      return said.text
    default:
      return undefined
  }
}
