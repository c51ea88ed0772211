import { expect, it } from 'vitest'
import { attachmentNamed, evidenceResponse } from './evidence-response'

it('names a download so that no header can be broken out of', () => {
  expect(attachmentNamed('a";\r\n x: ประกัน.pdf')).toBe(
    `attachment; filename="a____ x: ______.pdf"; filename*=UTF-8''a%22%3B%0D%0A%20x%3A%20%E0%B8%9B%E0%B8%A3%E0%B8%B0%E0%B8%81%E0%B8%B1%E0%B8%99.pdf`,
  )
})

it('hands a file out as a download in a sandbox', async () => {
  const read = () => Promise.resolve(new Blob(['hello']).stream())
  const response = await evidenceResponse({ fileName: 'a.txt', mediaType: 'text/plain', byteSize: 5, read })
  expect(await response.text()).toBe('hello')
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/plain; charset=utf-8',
    'content-length': '5',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
  })
})
