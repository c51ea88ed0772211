import type { AnswerRow, Profile as Read } from '@rantai/use-cases'
import type { Locale } from '../locale/locales'
import { limitIn, packTextsIn, saidIn, titledIn, wordedIn, type PackTexts } from '../locale/pack-texts.server'

type Focus = NonNullable<Read['focus']>
type Happened = Read['history'][number]

/** A profile with what its packs say in the reader's language, as far as it is translated. */
export function profileIn(locale: Locale, profile: Read): Read {
  const { focus } = profile
  if (locale === 'en') return profile
  const texts = packTextsIn(locale)
  return {
    ...profile,
    history: profile.history.map((event) => happenedIn(texts, event)),
    focus: focus && {
      ...focus,
      packs: titledIn(texts, focus.packs),
      leftOut: titledIn(texts, focus.leftOut),
      rating: ratingIn(texts, focus.rating),
      since: focus.since && { ...focus.since, changes: wordedIn(texts, focus.since.changes) },
      answers: focus.answers.map((row) => rowIn(texts, row)),
    },
  }
}

/** What happened, with the pack named that was added or left out. */
function happenedIn(texts: PackTexts, event: Happened): Happened {
  const { action, data } = event
  const ofPack = action === 'engagement.packAdded' || action === 'engagement.packRemoved'
  return ofPack && typeof data['title'] === 'string'
    ? { ...event, data: { ...data, title: texts(data['title']) } }
    : event
}

function ratingIn(texts: PackTexts, rating: Focus['rating']): Focus['rating'] {
  const { components, limits, improvements, path } = rating
  return {
    ...rating,
    components: titledIn(texts, components),
    limits: limits.map((limit) => limitIn(texts, limit)),
    improvements: wordedIn(texts, improvements),
    path: path && { ...path, steps: wordedIn(texts, path.steps) },
  }
}

function rowIn(texts: PackTexts, row: AnswerRow): AnswerRow {
  const { title, text, claim, reviewed, multipliers } = row
  return {
    ...row,
    title: texts(title),
    text: texts(text),
    claim: saidIn(texts, claim),
    reviewed: reviewed && { ...reviewed, value: saidIn(texts, reviewed.value) },
    // "× 1.5 Finance overlay": a factor and the pack that brings it.
    multipliers: multipliers.map((each) =>
      each.replace(/^(× \S+ )(.+)$/u, (_, by: string, pack: string) => by + texts(pack)),
    ),
  }
}
