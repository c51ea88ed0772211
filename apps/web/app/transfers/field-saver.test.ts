import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keptForm } from '../forms/kept-form'
import { fieldSaver } from './field-saver'

const store = new Map<string, string>()
beforeEach(() => {
  store.clear()
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, text: string) => store.set(key, text),
    removeItem: (key: string) => store.delete(key),
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

/** A page with one field of an assessment, as it stands after a load. */
function opened(stored: string) {
  const states: string[] = []
  const kept = keptForm('assessment:1:gaps', 'devi')
  const onState = ({ kind }: { kind: string }) => states.push(kind)
  return { states, saver: fieldSaver({ transferId: '1', field: 'gaps', stored, onState, kept }) }
}

it('keeps what is typed past a reload until it is saved, held against what stood there before', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  const sent: string[] = []
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
  const before = opened('')
  before.saver.change('No remedy')
  await before.saver.flush()
  expect(before.states).toEqual(['saving', 'failed'])

  vi.stubGlobal('fetch', (_: string, { body }: { body: string }) => {
    sent.push(body)
    return Promise.resolve(Response.json([{ result: { data: { json: { version: 2 } } } }]))
  })
  const after = opened('')
  expect(after.saver.takeUp()).toBe('No remedy')
  await after.saver.flush()
  expect(after.states).toEqual(['saving', 'saved'])
  expect(sent.join()).toContain('No remedy')
  expect(store.size).toBe(0)
  expect(opened('No remedy').saver.takeUp()).toBeUndefined()
})
