import { describe, expect, test } from 'vitest'
import { translatedContent } from '../content/locales'
import { packs } from '../content/packs'
import { statusOf, translationOf, withTranslations } from './catalogue'
import { checkTranslations } from './check-translations'
import { englishTexts } from './english-texts'
import { translatedLanguages } from './translated-texts'

const madeOn = '2026-11-22'

describe('a check of translations', () => {
  test('names what is missing, what stands for nothing any more and what is malformed', () => {
    const found = checkTranslations(['Yes, within 24 hours', 'No', 'At most 0.5'], {
      madeOn,
      machine: {
        'Yes, within 24 hours': 'Ya, dalam 42 jam',
        Never: 'Tidak pernah',
        'At most 0.5': 'Paling banyak 0,5',
      },
      reviewed: {},
    })
    expect(found).toMatchObject({ translated: 2, reviewed: 0, missing: ['No'], stale: ['Never'] })
    expect(found.malformed).toEqual([{ english: 'Yes, within 24 hours', problem: 'lacks the figures 24' }])
  })

  test('finds empty texts, loose spaces and what nobody sees', () => {
    const machine = { A: ' ', B: 'b ', C: 'c\u200B' }
    const { malformed } = checkTranslations(['A', 'B', 'C'], { madeOn, machine, reviewed: {} })
    expect(malformed.map(({ english, problem }) => `${english} ${problem}`)).toEqual([
      'A is empty',
      'B begins or ends with a space',
      'C has characters that nobody sees',
    ])
  })
})

test.each(translatedLanguages)('no shipped text in %s is stale, malformed or of another pack', (language) => {
  const folders = Object.entries(translatedContent)
  const own = folders.map(([folder]) => folder)
  for (const [folder, texts] of folders) {
    const of = Object.entries(packs).filter(
      ([id]) => id === folder || (folder === 'jurisdictions' && !own.includes(id)),
    )
    const { stale, malformed } = checkTranslations(englishTexts(of.map(([, pack]) => pack)), texts[language])
    expect([folder, stale, malformed]).toEqual([folder, [], []])
  }
})

describe('a text in the reader’s language', () => {
  test('is added where it is translated, and what a pack says itself stays', () => {
    const [english, text] = Object.entries(translatedContent.dmf.th.machine)[0] ?? ['', '']
    const value = { title: { en: english }, own: { en: english, th: 'ของเรา' }, other: [{ en: 'Nobody wrote this' }] }
    const shown = withTranslations(value, 'th')
    expect(shown).toEqual({ ...value, title: { en: english, th: text } })
    expect(withTranslations(value, 'en')).toBe(value)
    expect(translationOf('th', english)).toEqual({ text, status: 'machine' })
  })

  test('says how sure it is', () => {
    const [english = ''] = Object.keys(translatedContent.dmf.th.machine)
    expect(statusOf([{ en: english }], 'en')).toBe('reviewed')
    expect(statusOf([{ en: english }, undefined], 'th')).toBe('machine')
    expect(statusOf([{ en: english }, { en: 'Nobody wrote this' }], 'th')).toBe('english')
    expect(statusOf([{ en: 'Nobody wrote this', th: 'ของเรา' }], 'th')).toBe('reviewed')
  })
})
