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
    ['unknown field "mood"', 'There is no field “mood”. Check its spelling, or delete it.', undefined],
    ['Invalid input: expected string, received undefined', 'It is missing. Write a text here.', undefined],
    ['Invalid input: expected number, received string', 'Write a number here, such as 3 or 0.5.', undefined],
    ['Invalid input: expected "all"', 'Choose one of all.', undefined],
    ['Invalid option: expected one of "draft"|"final"', 'Choose one of draft, final.', undefined],
    [
      "Invalid discriminator value. Expected 'maturity' | 'yesNo'",
      'Choose one of maturity, yesNo.',
      'Choose one of {options}.',
    ],
    ['Invalid input: expected symbol, received NaN', 'This doesn’t fit here. Compare it with the template.', undefined],
    ['Too big: expected number to be <=1', 'Write a number of at most 1.', 'Write a number of at most {most}.'],
    ['nobody knows this', 'Nobody knows this.', undefined],
  ])('is said as a sentence: %s', (message, sentence, english) => {
    said.length = 0
    expect(sentenceOf(listening, message)).toBe(sentence)
    if (english !== undefined) expect(said).toEqual([english])
  })

  it('names the part of a node before the reason', () => {
    expect(reasonWords(say, 'answer.bands: is missing')).toBe('Bands: It is missing. Write it.')
    expect(reasonWords(say, 'caps[1].reason.en: Too small: expected string to have >=1 characters')).toBe(
      'Cap 2, reason: Write something here.',
    )
    expect(reasonWords(say, '“x” is not a number')).toBe('“x” is not a number. Write figures only, such as 3 or 0.5.')
    expect(reasonWords(say, 'id: "Q1" is in the file twice, first at $.questions[0]')).toBe(
      'name: "Q1" is in the file twice, first at Question 1.',
    )
  })

  it.each([
    ['Questions, row 5', 'Questions, row 5'],
    ['line 3, $.questions[1]', 'line 3, Question 2'],
    ['line 1, $', 'line 1, the whole file'],
    ['the column Hue of Questions', 'the column Hue of Questions'],
    ['the sheet Notes', 'the sheet Notes'],
    ['Pack', 'Pack'],
    ['$', 'the whole file'],
    ['$.id', 'name'],
    ['$.mood', 'mood'],
    ['$.questions[1].answer.choices[0]', 'Question 2, Choice 1'],
    ['$.knockOuts[0].when', 'Knock-out 1, condition'],
  ])('stands where a person finds it in the file: %s', (place, words) => {
    expect(filePlaceWords(say, place)).toBe(words)
  })
})
