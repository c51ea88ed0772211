import type { Caller } from '../api/caller'
import { countryNames } from '../locale/country-names'
import type { Locale } from '../locale/locales'
import { packTextsIn, titledIn, type PackTexts } from '../locale/pack-texts.server'

type Overview = Awaited<ReturnType<Caller['law']['overview']>>
type OneJurisdiction = Awaited<ReturnType<Caller['law']['jurisdiction']>>
type Statements = Awaited<ReturnType<Caller['law']['statements']>>
type Clock = OneJurisdiction['clocks'][number]

/** The law at a glance in the reader's language: what packs ask by is translated, statements on the law stay English. */
export function overviewIn(locale: Locale, overview: Overview): Overview {
  if (locale === 'en') return overview
  const texts = packTextsIn(locale)
  const jurisdictions = overview.jurisdictions.map((each) => {
    return { ...named(locale, each), clock: each.clock && clockIn(texts, each.clock) }
  })
  return { ...overview, jurisdictions }
}

/** One jurisdiction: its name, and its clocks as far as they are translated. */
export function jurisdictionIn(locale: Locale, each: OneJurisdiction): OneJurisdiction {
  if (locale === 'en') return each
  const texts = packTextsIn(locale)
  return { ...named(locale, each), clocks: each.clocks.map((clock) => clockIn(texts, clock)) }
}

/** A list of statements: names, titles, and those texts that packs ask by. */
export function statementsIn(locale: Locale, statements: Statements): Statements {
  if (locale === 'en') return statements
  const texts = packTextsIn(locale)
  const { rows, jurisdictions, packs } = statements
  return {
    ...statements,
    rows: rows.map((row) => ({ ...row, text: row.text === null ? null : texts(row.text) })),
    jurisdictions: jurisdictions.map((each) => named(locale, each)),
    packs: titledIn(texts, packs),
  }
}

function clockIn(texts: PackTexts, clock: Clock): Clock {
  const { text, wording } = clock
  return {
    ...clock,
    text: text === null ? null : texts(text),
    wording: wording === null ? null : texts(wording),
  }
}

const named = <Each extends { readonly code: string; readonly name: string }>(locale: Locale, each: Each): Each => ({
  ...each,
  name: countryNames(locale)(each.code) ?? each.name,
})
