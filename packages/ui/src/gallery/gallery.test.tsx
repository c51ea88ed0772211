import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { galleries } from './index'

describe.each(galleries.map((gallery) => [gallery.id, gallery] as const))('gallery %s', (_id, gallery) => {
  it.each(gallery.states.map((state) => [state.name, state] as const))(
    'renders on the server: %s',
    (_name, { Show }) => {
      const html = renderToString(<Show />)
      expect(html.length).toBeGreaterThan(20)
      expect(html).not.toMatch(/undefined|NaN|\[object Object\]/)
    },
  )
})

describe('the gallery as a whole', () => {
  it('has one address per component and one name per state', () => {
    const ids = galleries.map((gallery) => gallery.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const gallery of galleries) {
      const names = gallery.states.map((state) => state.name)
      expect(new Set(names).size).toBe(names.length)
    }
  })

  it('gives every button and icon link a name', () => {
    for (const { states } of galleries) {
      for (const { Show } of states) {
        const html = renderToString(<Show />)
        for (const [, attributes = '', inner = ''] of html.matchAll(/<(?:button|a)\b([^>]*)>(.*?)<\/(?:button|a)>/gs)) {
          const words = inner.replace(/<svg.*?<\/svg>|<kbd.*?<\/kbd>|<[^>]+>/gs, '').trim()
          expect(words !== '' || attributes.includes('aria-label='), `${attributes} ${inner}`).toBe(true)
        }
      }
    }
  })
})
