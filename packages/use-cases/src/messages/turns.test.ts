import { expect, it } from 'vitest'
import { turnsOf } from './turns'

const word = (authorSide: 'assessing' | 'answering', questionId: string | null, over: object = {}) => ({
  authorSide,
  questionId,
  kind: 'clarification',
  data: {},
  ...over,
})
const asked = word('assessing', 'Q1')
const replied = word('answering', 'Q1')

it('waits for the side that did not write last, question by question', () => {
  expect([...turnsOf([asked])]).toEqual([['Q1', 'vendor']])
  expect([...turnsOf([asked, replied])]).toEqual([['Q1', 'customer']])
  expect([...turnsOf([asked, replied, asked, word('answering', 'Q2'), word('answering', null)])]).toEqual([
    ['Q1', 'vendor'],
    ['Q2', 'customer'],
  ])
})

it('waits for nothing after a word that needs no reply, until somebody writes again', () => {
  const thanked = word('assessing', 'Q1', { data: { noReply: true } })
  expect(turnsOf([asked, replied, thanked]).size).toBe(0)
  expect(turnsOf([asked, word('answering', 'Q1', { data: { noReply: true } })]).size).toBe(0)
  expect([...turnsOf([asked, replied, thanked, replied])]).toEqual([['Q1', 'customer']])
})

it('waits for nothing once the question came back, the return was taken back, or the decision fell', () => {
  const returned = word('assessing', 'Q1', { kind: 'returned' })
  const takenBack = word('assessing', 'Q1', { data: { takesBackReturn: true } })
  const decided = word('assessing', null, { data: { decided: 'approved' } })
  expect(turnsOf([asked, returned]).size).toBe(0)
  expect(turnsOf([asked, returned, takenBack]).size).toBe(0)
  expect(turnsOf([asked, decided]).size).toBe(0)
  expect([...turnsOf([asked, decided, asked])]).toEqual([['Q1', 'vendor']])
})
