import { describe, expect, test } from 'vitest'
import type { StoredAnswer } from '@rantai/use-cases'
import { AnswerSaver, type Transport } from './answer-saver'
import { emptyDraft } from './draft'
import { keptEdits } from './kept-edits'
import { memoryStore } from '../../../../test/setup/memory-store'

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
  const kept = memoryStore()
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
    kept: () => keptEdits('assessment', 'this tab', () => kept),
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
    expect(kept.length).toBe(0)
  })

  test('says something else: both are shown, and what was written here stays on the device', async () => {
    const { saver, kept } = saverAgainst({ ...written, comment: 'Each year.' })
    saver.edit(id, { ...emptyDraft, comment: 'Each quarter.' })
    await saver.flush()
    expect(saver.snapshot()[id]).toMatchObject({ theirs: { comment: 'Each year.' }, standing: { kind: 'conflict' } })
    expect(keptEdits('assessment', 'another', () => kept).all()).toMatchObject([{ questionId: id }])
  })

  test('is only a proposal of an earlier assessment: somebody chooses', async () => {
    const { saver } = saverAgainst({ ...written, status: 'toConfirm' })
    saver.edit(id, { ...emptyDraft, comment: 'Each quarter.' })
    await saver.flush()
    expect(saver.snapshot()[id]?.standing?.kind).toBe('conflict')
  })
})

describe('what other pages left', () => {
  const store = memoryStore()
  const edits = (tab: string) => keptEdits('assessment', tab, () => store)
  const edit = (comment: string, version: number, at: number) => ({
    ...{ sectionId: 'GOV', version, at, draft: { ...emptyDraft, comment } },
    content: { value: null, notApplicable: null, comment },
  })

  test('is kept for each tab, and gone where it was taken up as it was read', () => {
    edits('one').keep(id, edit('From one.', 0, 1))
    edits('two').keep(id, edit('From two.', 0, 2))
    const [first, second] = edits('three').all()
    expect([first?.edit.draft.comment, second?.edit.draft.comment]).toEqual(['From one.', 'From two.'])
    edits('two').keep(id, edit('From two, and more.', 0, 3))
    for (const each of [first, second]) if (each) edits('three').takeOver(each)
    expect(
      edits('three')
        .all()
        .map((each) => each.edit.draft.comment),
    ).toEqual(['From two, and more.'])
    edits('two').drop(id)
    expect(store.length).toBe(0)
  })

  test('is taken up one after the other: the first is sent, and both texts of the next are shown', async () => {
    edits('one').keep(id, edit('From one.', 0, 1))
    edits('two').keep(id, edit('From two.', 0, 2))
    const saver = new AnswerSaver({
      sectionId: 'GOV',
      specs: new Map([[id, { type: 'text' }]]),
      answers: {},
      transport: {
        save: () => Promise.resolve({ version: 1, savedAt: written.updatedAt, answeredCount: 1, total: 1 }),
        confirm: () => Promise.reject(new Error('nothing to confirm')),
        read: () => Promise.reject(new Error('nobody else wrote')),
        failureOf: () => undefined,
      },
      kept: () => edits('three'),
      reader: { say: String, nameOf: (code) => code, codeOf: (words) => words },
    })
    saver.resume()
    expect(await saver.flush()).toBe(false)
    expect(saver.snapshot()[id]).toMatchObject({
      draft: { comment: 'From two.' },
      theirs: { comment: 'From one.' },
      standing: { kind: 'conflict' },
    })
    expect(
      edits('four')
        .all()
        .map((each) => each.edit.draft.comment),
    ).toEqual(['From two.'])
    saver.takeTheirs(id)
    expect(await saver.flush()).toBe(true)
    expect(store.length).toBe(0)
  })
})
