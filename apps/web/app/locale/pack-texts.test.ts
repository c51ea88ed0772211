import { englishTexts, translationOf } from '@rantai/questionnaires/translations'
import { packs } from '@rantai/questionnaires'
import type { LimitView } from '@rantai/use-cases'
import { expect, test } from 'vitest'
import { limitIn, packTextsIn, saidIn, titledIn } from './pack-texts.server'

const thai = packTextsIn('th')
const [baseline] = Object.values(packs)
const title = baseline?.title.en ?? ''

test('says a pack in the reader’s language, and leaves what nothing says the same as', () => {
  const said = translationOf('th', title)?.text
  expect(said).not.toBe(title)
  expect(
    titledIn(thai, [
      { title, id: 'a' },
      { title: 'Our own pack', id: 'b' },
    ]),
  ).toEqual([
    { title: said, id: 'a' },
    { title: 'Our own pack', id: 'b' },
  ])
  expect(packTextsIn('en')(title)).toBe(title)
})

test('says the words of choices and never what the vendor typed', () => {
  const texts = { kind: 'texts', texts: [title] } as const
  expect(saidIn(thai, texts)).toEqual({ kind: 'texts', texts: [thai(title)] })
  expect(saidIn(thai, { kind: 'typed', text: title })).toEqual({ kind: 'typed', text: title })
  expect(saidIn(thai, null)).toBeNull()
})

/** A reason as `limitsOf` puts it into a heading. */
const asEnding = (reason: string) => (reason.charAt(0).toLowerCase() + reason.slice(1)).replace(/\.$/u, '')

test('says every reason of a cap or knock-out that ships', () => {
  const rules = Object.values(packs).flatMap(({ questions, knockOuts }) => [
    ...questions.flatMap(({ caps = [] }) => caps),
    ...(knockOuts ?? []),
  ])
  const reasons = englishTexts(rules.map(({ reason }) => reason))
  const limit: LimitView = {
    id: 'a',
    kind: 'cap',
    state: 'fired',
    subject: null,
    floor: null,
    clear: null,
    source: null,
    limit: 60,
    answers: [],
    waivable: false,
    wins: false,
  }
  const unsaid = reasons.filter(
    (reason) => limitIn(thai, { ...limit, subject: asEnding(reason) }).subject === asEnding(reason),
  )
  expect(reasons.length).toBeGreaterThan(10)
  expect(unsaid).toEqual([])
})
