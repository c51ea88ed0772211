import { statusOf, withTranslations } from '@rantai/questionnaires/translations'
import type { ReviewedAnswer, ReviewPage as Read, ReviewPreview, ReviewQuestion as Question } from '@rantai/use-cases'
import type { Locale } from '../locale/locales'
import { packTextsIn, saidIn, type PackTexts } from '../locale/pack-texts.server'
import type { ReviewQuestion, TranslatedReview } from './review-types'

/** A review with what its packs say in the reader's language, as far as it is translated, and the English at hand. */
export function reviewIn(locale: Locale, page: Read): TranslatedReview {
  const { items, current } = page
  if (locale === 'en') return { ...page, current: current && { ...current, translated: null } }
  const texts = packTextsIn(locale)
  return {
    ...page,
    items: items.map((item) => ({ ...item, title: texts(item.title) })),
    current: current && questionIn(texts, locale, current),
  }
}

function questionIn(texts: PackTexts, locale: Locale, question: Question): ReviewQuestion {
  const { text, plain, why, multiplier, caps, answer, now, before, below } = question
  const inReaders = (english: string | null) => (english === null ? null : texts(english))
  return {
    ...question,
    text: texts(text),
    plain: inReaders(plain),
    why: inReaders(why),
    multiplier: multiplier && { ...multiplier, pack: texts(multiplier.pack) },
    caps: caps.map((cap) => ({ ...cap, reason: inReaders(cap.reason) })),
    answer: withTranslations(answer, locale),
    now: answerIn(texts, now),
    before: answerIn(texts, before),
    below: below.map((each) => ({ ...each, said: saidIn(texts, each.said) })),
    translated: {
      english: { text, plain },
      status: statusOf([{ en: text }, plain === null ? undefined : { en: plain }], locale),
    },
  }
}

const answerIn = (texts: PackTexts, answer: ReviewedAnswer | null): ReviewedAnswer | null =>
  answer && { ...answer, said: saidIn(texts, answer.said) }

/** What a value would do, with the component named in the reader's language. */
export function previewIn(locale: Locale, preview: ReviewPreview): ReviewPreview {
  const { component } = preview
  return { ...preview, component: { ...component, title: packTextsIn(locale)(component.title) } }
}
