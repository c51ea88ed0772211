import { describe, expect, it } from 'vitest'
import { screenCatalogues } from './screen-catalogue-files'
import { checkScreenWords } from './screen-catalogues'
import { unfilledTexts } from './screen-values'
import { saidTexts, screenFiles, unsaidTexts } from './screen-words'

/** What looks like words and is none of the reader's, with the reason. */
const NO_WORDS: Readonly<Record<string, string>> = {
  Pack: 'the name of a sheet in files of packs',
  'the sheet …': 'recognised and said by the pages of packs',
  'the column … of …': 'recognised and said by the pages of packs',
  Name: 'the head of a column in files',
  Country: 'the head of a column in files',
  Purpose: 'the head of a column in files',
  Relationship: 'an element of workbooks',
  'an account that does not exist': 'is hashed, so that no account and a wrong password take as long',
  'npm run -s score:verify -- FILE --key KEY': 'a command',
}

const files = screenFiles()
const { texts, composed } = saidTexts(files)

describe('the words of screens', () => {
  it('are all said in the reader’s language', () => {
    const unsaid = unsaidTexts(files).filter(({ text }) => NO_WORDS[text] === undefined)
    expect(unsaid.map(({ place, text }) => `${place} ${text}`)).toEqual([])
  })

  it('are whole messages that a catalogue can have', () => {
    expect(composed).toEqual([])
  })

  it('get every value and tag that they name', () => {
    expect(unfilledTexts(files).map(({ place, text }) => `${place} ${text}`)).toEqual([])
  })

  it('notice what is said to nobody, composed or not filled in', () => {
    const page = (text: string) => [{ name: 'apps/web/app/routes/page.tsx', text }]
    expect(unsaidTexts(page('const a = <p>Nothing is here</p>'))).toHaveLength(1)
    expect(saidTexts(page('const a = say(`Sent to ${name}`)')).composed).toHaveLength(1)
    expect(unfilledTexts(page("const a = say('Sent to {name}', { who: 1 })"))).toHaveLength(1)
    expect(unfilledTexts(page("const a = <Sentence text='By <b>{x}</b>' values={{ x }} />"))).toHaveLength(1)
    expect(unfilledTexts(page("const a = say('{count, plural, one {#} other {#}}', { count })"))).toEqual([])
  })

  it('are there in every language, as the English has them', async () => {
    const catalogues = Object.entries(await screenCatalogues())
    const findings = catalogues.map(([language, areas]) => {
      const { missing, stale, malformed } = checkScreenWords(texts, language, areas)
      return { language, missing: missing.map(({ text }) => text), stale, malformed }
    })
    expect(findings).toEqual(catalogues.map(([language]) => ({ language, missing: [], stale: [], malformed: [] })))
  })
})
