import { speakerOf } from '@rantai/ui/words'
import { describe, expect, it } from 'vitest'
import { filePlaceWords, reasonWords, sentenceOf } from './finding-words'

/** Says only what a catalogue could have: everything else shows as it came. */
const said: string[] = []
const { say } = speakerOf('en', undefined)
const listening = (text: string, values?: Readonly<Record<string, string | number>>) => {
  said.push(text)
  return say(text, values)
}

describe('what is wrong with a pack', () => {
  it.each([
    ['unknown question "GONE"', 'Unknown question "GONE".', 'Unknown question "{question}".'],
    [
      'unknown question "GONE": a level asks its own pack\'s questions',
      'Unknown question "GONE": a level asks its own pack\'s questions.',
      'Unknown question "{question}": a level asks its own pack\'s questions.',
    ],
    ['"A" has weight 9 here and 15 in dmf', '"A" has weight 9 here and 15 in dmf.', undefined],
    [
      '"not" over "A" is true where it isn\'t asked: add {"answer": "A", "answered": true} to the same "all"',
      '"not" over "A" is true where it isn\'t asked: add {"answer": "A", "answered": true} to the same "all".',
      undefined,
    ],
    ['Too small: expected string to have >=1 characters', 'Write something here.', 'Write something here.'],
    ['Too big: expected number to be <=1', 'Write a number of at most 1.', 'Write a number of at most {most}.'],
    ['nobody knows this', 'Nobody knows this.', undefined],
  ])('is said as a sentence: %s', (message, sentence, english) => {
    said.length = 0
    expect(sentenceOf(listening, message)).toBe(sentence)
    if (english !== undefined) expect(said).toEqual([english])
  })

  it('names the part of a node before the reason', () => {
    expect(reasonWords(say, 'answer.bands: is missing')).toBe('answer.bands: Is missing.')
    expect(reasonWords(say, '“x” is not a number')).toBe('“x” is not a number.')
  })

  it.each([
    'Questions, row 5',
    'line 3, $.questions[1]',
    'the column Hue of Questions',
    'the sheet Notes',
    'Pack',
    '$.id',
  ])('stands where the file says: %s', (place) => {
    said.length = 0
    expect(filePlaceWords(listening, place)).toBe(place)
    expect(said).toHaveLength(place === '$.id' ? 0 : 1)
  })
})
