import { expect, it } from 'vitest'
import { cameFrom, keepingFrom } from './came-from'

const id = '01a20655-faf6-7601-b999-705dcffe64cc'

it('leads back to answers, and nowhere else', () => {
  expect(cameFrom(new URLSearchParams({ from: id }))).toBe(id)
  for (const from of ['', 'https://example.org', `${id}/../../settings`, `//${id}`, `${id}?x`])
    expect(cameFrom(new URLSearchParams({ from }))).toBeNull()
  const search = new URLSearchParams({ from: id })
  expect(keepingFrom('/announcements', search)).toBe(`/announcements?from=${id}`)
  expect(keepingFrom('/announcements?done=announce', search)).toBe(`/announcements?done=announce&from=${id}`)
  expect(keepingFrom('/announcements?page=2', new URLSearchParams())).toBe('/announcements?page=2')
})
