import { describe, expect, it } from 'vitest'
import type { AskedQuestion } from '../asked/asked-types'
import { namesAny } from './names-any'
import { questionKey } from './question-key'
import { stalenessOf } from './staleness'

type Asked = Pick<AskedQuestion, 'text' | 'answer'>
const choose: Asked = {
  text: { en: 'Where is it kept?', th: 'ที่ไหน' },
  answer: {
    type: 'single',
    choices: [
      { id: 'a', text: { en: 'Here' } },
      { id: 'b', text: { en: 'There' } },
    ],
  },
}

describe('which questions are the same', () => {
  it('are those of the same English words, kind and choices, whatever their spacing, order and translations', () => {
    const other: Asked = {
      text: { en: ' Where is  it kept?' },
      answer: {
        type: 'single',
        choices: [
          { id: 'b', text: { en: 'There' } },
          { id: 'a', text: { en: 'Here' } },
        ],
      },
    }
    expect(questionKey(other)).toBe(questionKey(choose))
  })

  it.each<[string, Asked]>([
    ['other words', { ...choose, text: { en: 'Where is it not kept?' } }],
    ['another kind', { ...choose, answer: { type: 'text' } }],
    ['several to choose', { ...choose, answer: { ...choose.answer, type: 'multi' } as Asked['answer'] }],
    [
      'a choice that means something else',
      {
        ...choose,
        answer: {
          type: 'single',
          choices: [
            { id: 'a', text: { en: 'There' } },
            { id: 'b', text: { en: 'Here' } },
          ],
        },
      },
    ],
  ])('are not those with %s', (_, other) => {
    expect(questionKey(other)).not.toBe(questionKey(choose))
  })

  it('tells hours from days and yes or no from one with partly', () => {
    const inUnit = (unit: string): Asked => ({ ...choose, answer: { type: 'number', unit, badEnd: 'high' } })
    expect(questionKey(inUnit('hours'))).not.toBe(questionKey(inUnit('days')))
    const yes = (partial: boolean): Asked => ({ ...choose, answer: { type: 'yesNo', partial } })
    expect(questionKey(yes(true))).not.toBe(questionKey(yes(false)))
  })
})

describe('how long a kept answer can be proposed', () => {
  it.each([
    ['2026-11-22', null, 'current'],
    ['2026-11-23', null, 'old'],
    ['2026-02-01', '2026-02-01', 'current'],
    ['2026-02-02', '2026-02-01', 'evidenceExpired'],
  ])('on %s with evidence until %s it is %s', (today, evidenceUntil, expected) => {
    expect(stalenessOf({ answeredOn: '2025-11-23', evidenceUntil }, today)).toBe(expected)
  })
})

describe('a customer’s name in an answer', () => {
  it.each([
    ['We do so for BANK  Mekong, daily.', ['Bank Mekong']],
    [{ rows: ['none', { note: 'ngân hàng mekong' }] }, ['Ngân Hàng Mekong']],
    ['Bank-Mekong’s people', ['Bank Mekong']],
    ['ส่งให้ธนาคารสยามทุกวัน', ['ธนาคารสยาม']],
    ['As KB asked', ['KB']],
    ['As Bank Teluk asked us', ['PT Bank Teluk Tbk']],
    ['เราแจ้งธนาคารสยามทุกวัน', ['บริษัท ธนาคารสยาม จำกัด']],
  ])('is found in %j', (value, names) => {
    expect(namesAny(value, names)).toBe(true)
  })

  it.each([
    ['We keep backups', ['KB', 'Bank Mekong', '']],
    ['We keep databases', ['Data Sdn Bhd', 'Ltd']],
    [{ count: 3, yes: true }, ['3']],
  ])('is not found in %j', (value, names) => {
    expect(namesAny(value, names)).toBe(false)
  })
})
