import { describe, expect, it } from 'vitest'
import { shortcutName } from './use-shortcuts'

const press = (key: string, held: Partial<Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'shiftKey'>> = {}) =>
  shortcutName({ key, ctrlKey: false, metaKey: false, shiftKey: false, ...held })

describe('shortcutName', () => {
  it('is the same on every board', () => {
    expect(press('j')).toBe('j')
    expect(press('J', { shiftKey: true })).toBe('shift+j')
    expect(press('?', { shiftKey: true })).toBe('?')
    expect(press('K', { ctrlKey: true })).toBe('ctrl+k')
    expect(press('k', { metaKey: true })).toBe('ctrl+k')
    expect(press('Escape')).toBe('Escape')
  })
})
