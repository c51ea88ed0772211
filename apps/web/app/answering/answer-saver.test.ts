import { describe, expect, test } from 'vitest'
import type { StoredAnswer } from '@rantai/use-cases'
import { AnswerSaver, type Transport } from './answer-saver'
import { emptyDraft } from './draft'
import type { KeptEdit } from './kept-edits'

const id = 'Q-01'
const written: StoredAnswer = {
  value: null,
  notApplicable: null,
  comment: 'Each quarter.',
  version: 1,
  status: 'given',
  answeredOn: '2026-03-02',
  authorName: 'Siriporn',
  updatedAt: '2026-03-02T08:00:00.000Z',
}

/** A server whose answer to the save is a conflict, as when an earlier save arrived but its response was lost. */
function saverAgainst(theirs: StoredAnswer) {
  const kept = new Map<string, KeptEdit>()
  const transport: Transport = {
    save: () => Promise.reject(new Error('conflict')),
    confirm: () => Promise.reject(new Error('conflict')),
    read: () => Promise.resolve(theirs),
    failureOf: () => ({ code: 'conflict', details: { current: theirs.version } }),
  }
  const saver = new AnswerSaver({
    sectionId: 'GOV',
    specs: new Map([[id, { type: 'text' }]]),
    answers: {},
    transport,
    kept: () => ({
      all: () => Object.fromEntries(kept),
      keep: (question, edit) => void kept.set(question, edit),
      drop: (question) => void kept.delete(question),
    }),
    reader: { say: String, nameOf: (code) => code, codeOf: (words) => words },
  })
  return { saver, kept }
}

describe('a version on the server that this page did not know of', () => {
  test('says the same: it is what was sent before, and nobody has to choose', async () => {
    const { saver, kept } = saverAgainst(written)
    saver.edit(id, { ...emptyDraft, comment: 'Each quarter.' })
    await saver.flush()
    expect(saver.snapshot()[id]).toMatchObject({ version: 1, theirs: undefined, standing: { kind: 'saved' } })
    expect(kept.size).toBe(0)
  })

  test('says something else: both are shown, and what was written here stays on the device', async () => {
    const { saver, kept } = saverAgainst({ ...written, comment: 'Each year.' })
    saver.edit(id, { ...emptyDraft, comment: 'Each quarter.' })
    await saver.flush()
    expect(saver.snapshot()[id]).toMatchObject({ theirs: { comment: 'Each year.' }, standing: { kind: 'conflict' } })
    expect(kept.has(id)).toBe(true)
  })

  test('is only a proposal of an earlier assessment: somebody chooses', async () => {
    const { saver } = saverAgainst({ ...written, status: 'toConfirm' })
    saver.edit(id, { ...emptyDraft, comment: 'Each quarter.' })
    await saver.flush()
    expect(saver.snapshot()[id]?.standing?.kind).toBe('conflict')
  })
})
