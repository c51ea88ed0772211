import type { PackInput } from '@rantai/questionnaires'
import { describe, expect, it, vi } from 'vitest'
import { DraftSaver, type Saved } from './draft-saver'

const draft = (en: string) => ({ title: { en } }) as unknown as PackInput
const refused = (failure: object) => Object.assign(new Error('refused'), { data: { failure } })

function saverWith(send: (version: number, sent: PackInput) => Promise<{ version: number }>) {
  const states: string[] = []
  const saver = new DraftSaver({ version: 1, send, onState: (state: Saved) => states.push(state.kind) })
  return { saver, states }
}

describe('saving a draft', () => {
  it('sends the newest after the one that is under way, each on the version before it', async () => {
    const sent: string[] = []
    const { saver, states } = saverWith(async (version, { title }) => {
      sent.push(`${version} ${title.en}`)
      if (sent.length === 1) {
        saver.change(draft('b'))
        saver.change(draft('c'))
      }
      return Promise.resolve({ version: version + 1 })
    })
    saver.change(draft('a'))
    await saver.flush()
    expect(sent).toEqual(['1 a', '2 c'])
    expect(states.at(-1)).toBe('saved')
  })

  it('stops at a conflict until somebody chooses, then saves over the version that stands', async () => {
    const send = vi
      .fn<(version: number, sent: PackInput) => Promise<{ version: number }>>()
      .mockRejectedValueOnce(refused({ code: 'conflict', details: { current: 7 } }))
      .mockResolvedValue({ version: 8 })
    const { saver, states } = saverWith(send)
    saver.change(draft('mine'))
    await saver.flush()
    await saver.flush()
    expect(send).toHaveBeenCalledTimes(1)
    await saver.keepMine()
    expect(send).toHaveBeenLastCalledWith(7, draft('mine'))
    expect(states).toEqual(['saving', 'conflict', 'saving', 'saved'])
  })

  it('goes on from what another saved where somebody chooses that', async () => {
    const send = vi
      .fn<(version: number, sent: PackInput) => Promise<{ version: number }>>()
      .mockRejectedValueOnce(refused({ code: 'conflict', details: { current: 7 } }))
      .mockResolvedValue({ version: 8 })
    const { saver } = saverWith(send)
    saver.change(draft('mine'))
    await saver.flush()
    saver.takeTheirs()
    await saver.flush()
    expect(send).toHaveBeenCalledTimes(1)
    saver.change(draft('theirs, and more'))
    await saver.flush()
    expect(send).toHaveBeenLastCalledWith(7, draft('theirs, and more'))
  })

  it('doesn’t try again what stays refused', async () => {
    vi.useFakeTimers()
    const send = vi
      .fn<(version: number, sent: PackInput) => Promise<{ version: number }>>()
      .mockRejectedValue(refused({ code: 'notAllowedNow', details: { state: 'assessed' } }))
    const { saver, states } = saverWith(send)
    saver.change(draft('late'))
    await saver.flush()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(send).toHaveBeenCalledTimes(1)
    expect(states).toEqual(['saving', 'failed'])
    vi.useRealTimers()
  })

  it('keeps what didn’t reach the server and sends it again', async () => {
    vi.useFakeTimers()
    const send = vi
      .fn<(version: number, sent: PackInput) => Promise<{ version: number }>>()
      .mockRejectedValueOnce(new TypeError('Failed to fetch'))
      .mockResolvedValue({ version: 2 })
    const { saver, states } = saverWith(send)
    saver.change(draft('a'))
    await vi.advanceTimersByTimeAsync(1000)
    expect(states.at(-1)).toBe('failed')
    await vi.advanceTimersByTimeAsync(6000)
    expect(states.at(-1)).toBe('saved')
    vi.useRealTimers()
  })
})
