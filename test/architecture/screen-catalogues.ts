import { IntlMessageFormat } from 'intl-messageformat'
import type { ScreenWords } from '../../apps/web/app/locale/words/screen-words'
import type { ScreenText } from './screen-words'

export type CatalogueFindings = {
  readonly translated: number
  readonly reviewed: number
  /** What screens say and the language hasn't. */
  readonly missing: readonly ScreenText[]
  /** English that no screen says any more. */
  readonly stale: readonly string[]
  /** Texts that can't be said, or that lost or gained a value, a tag or a figure. */
  readonly malformed: readonly { readonly english: string; readonly problem: string }[]
}

type Areas = Readonly<Record<ScreenText['area'], ScreenWords>>

/** Holds one language's words of screens against the English that screens say. */
export function checkScreenWords(texts: readonly ScreenText[], language: string, areas: Areas): CatalogueFindings {
  const all = (['vendor', 'customer'] as const).flatMap((area) =>
    (['machine', 'reviewed'] as const).flatMap((status) =>
      Object.entries(areas[area][status]).map(([english, text]) => ({ area, status, english, text })),
    ),
  )
  const given = new Map(all.map((entry) => [`${entry.area} ${entry.english}`, entry]))
  const wanted = new Set(texts.map(({ area, text }) => `${area} ${text}`))
  return {
    translated: texts.filter(({ area, text }) => given.has(`${area} ${text}`)).length,
    reviewed: texts.filter(({ area, text }) => given.get(`${area} ${text}`)?.status === 'reviewed').length,
    missing: texts.filter(({ area, text }) => !given.has(`${area} ${text}`)),
    stale: all.filter(({ area, english }) => !wanted.has(`${area} ${english}`)).map(({ english }) => english),
    malformed: all.flatMap(({ english, text }) =>
      problemsOf(english, { text, language }).map((problem) => ({ english, problem })),
    ),
  }
}

function problemsOf(
  english: string,
  { text, language }: { readonly text: string; readonly language: string },
): string[] {
  if (text.trim() === '') return ['is empty']
  const [source, target] = [partsOf(english, 'en'), partsOf(text, language)]
  if (typeof source === 'string' || typeof target === 'string') return [`can’t be read: ${String(target)}`]
  const lost = figuresOf(english).filter((figure) => !figuresOf(text).includes(figure))
  return [
    ...(source.join(' ') === target.join(' ') ? [] : [`has ${target.join(' ')} for ${source.join(' ')}`]),
    ...(text !== text.trim() && english === english.trim() ? ['begins or ends with a space'] : []),
    ...(text !== text.normalize('NFC') ? ['is not in composed characters (NFC)'] : []),
    ...(/[\p{Cc}\u200B-\u200F\u2060\uFEFF]/u.test(text) ? ['has characters that nobody sees'] : []),
    ...(lost.length > 0 ? [`lacks the figures ${lost.join(', ')}`] : []),
  ]
}

type Part = ReturnType<IntlMessageFormat['getAst']>[number]

/** The parser's numbers for text, a value's name and a tag. */
const kinds = { literal: 0, pound: 7, tag: 8 }

/** The names of the values and tags that a message needs, sorted; an error's words when it is no message. */
export function partsOf(message: string, language: string): string[] | string {
  const names = new Set<string>()
  const visit = (part: Part): void => {
    const kind: number = part.type
    if (kind === kinds.tag && 'children' in part) {
      names.add(`<${part.value}>`)
      part.children.forEach(visit)
    } else if (kind !== kinds.literal && kind !== kinds.pound && 'value' in part) names.add(`{${part.value}}`)
    if ('options' in part) Object.values(part.options).forEach((option) => option.value.forEach(visit))
  }
  try {
    new IntlMessageFormat(message, language).getAst().forEach(visit)
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : 'no message'
  }
  return [...names].toSorted()
}

/** Figures outside values and plurals, with their decimal point or comma written alike. */
const figuresOf = (message: string): string[] =>
  message
    .replaceAll(/\{[^{}]*\}/g, ' ')
    .match(/\d+(?:[.,]\d+)*/g)
    ?.map((figure) => figure.replaceAll(',', '.')) ?? []
