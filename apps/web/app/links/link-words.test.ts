import { speakerOf } from '@rantai/ui/words'
import { expect, it } from 'vitest'
import { wordsOf } from './link-words'

const { say } = speakerOf('en', undefined)
const link = { customerName: 'Bank', title: 'Payroll', questionCount: 138, answeredCount: 138, returnedCount: 0 }

it('says what there is to do, and never to go on with what was sent', () => {
  expect(wordsOf(say, { ...link, standing: 'open' }).button).toBe('Go on answering')
  expect(wordsOf(say, { ...link, standing: 'returned', returnedCount: 2 })).toMatchObject({
    heading: '2 answers about “Payroll” came back from Bank',
    button: 'Look at the 2 answers',
  })
  expect(wordsOf(say, { ...link, standing: 'returned', returnedCount: 1 }).heading).toMatch(/^1 answer about/)
  expect(wordsOf(say, { ...link, standing: 'takenBack' }).next).toContain('stays on record at Bank')
  for (const standing of ['told', 'sent', 'decided'] as const)
    expect(JSON.stringify(wordsOf(say, { ...link, standing }))).not.toMatch(/138|Go on/)
})
