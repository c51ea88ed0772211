import { translationOf } from '@rantai/questionnaires/translations'
import type { AnsweringOverview } from '@rantai/use-cases'
import { expect, it } from 'vitest'
import { translateOverview } from './overview.server'

it('names sections and questions in the reader’s language, and leaves what nobody translated', () => {
  const english = 'Governance and oversight'
  const section = { id: 'GOV', title: english, total: 1, answered: 0, attention: 0 }
  const own = { questionId: 'OWN-1', sectionId: 'GOV', text: 'Our own question?' }
  const awaited = [{ ...own, text: english, turn: 'vendor' }]
  const overview = { sections: [section], returned: [], awaited, missing: [own], withoutEvidence: [], messages: [] }
  const read = translateOverview(overview as unknown as AnsweringOverview, 'id')
  expect(read.sections[0]?.title).toBe(translationOf('id', english)?.text)
  expect(read.sections[0]?.title).not.toBe(english)
  expect(read.awaited[0]?.text).toBe(read.sections[0]?.title)
  expect(read.missing).toEqual([own])
})
