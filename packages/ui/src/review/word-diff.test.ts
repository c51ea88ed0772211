import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffWords } from './word-diff'

const text = (parts: ReturnType<typeof diffWords>, without: 'added' | 'removed') =>
  parts
    .filter((part) => part.kind !== without)
    .map((part) => part.text)
    .join('')

describe('diffWords', () => {
  it('marks the words that changed and no others', () => {
    expect(diffWords('told within 24 hours', 'told within 72 hours', 'en')).toEqual([
      { kind: 'same', text: 'told within ' },
      { kind: 'removed', text: '24' },
      { kind: 'added', text: '72' },
      { kind: 'same', text: ' hours' },
    ])
  })
  it('finds words in Thai, which writes no spaces between them', () => {
    const parts = diffWords('ต้องแจ้งภายใน', 'ต้องแจ้งลูกค้าภายใน', 'th')
    expect(parts.filter((part) => part.kind === 'added')).toEqual([{ kind: 'added', text: 'ลูกค้า' }])
    expect(parts.some((part) => part.kind === 'removed')).toBe(false)
  })
  it('joins changes that only a space keeps apart', () => {
    expect(diffWords('one two three', 'four five three', 'en')).toEqual([
      { kind: 'removed', text: 'one two' },
      { kind: 'added', text: 'four five' },
      { kind: 'same', text: ' three' },
    ])
  })
  it('keeps both texts whole', () => {
    const sentence = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '  ', '.', 'ก็', 'ด')).map((words) => words.join(''))
    fc.assert(
      fc.property(sentence, sentence, (before, after) => {
        const parts = diffWords(before, after, 'en')
        expect(text(parts, 'removed')).toBe(after)
        expect(text(parts, 'added')).toBe(before)
      }),
    )
  })
})
