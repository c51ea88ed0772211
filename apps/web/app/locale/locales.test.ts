import { describe, expect, it } from 'vitest'
import { createFormats } from './formats'
import { localeOf } from './request-locale'

const request = (headers: Record<string, string>) => new Request('http://localhost/', { headers })

describe('the language and clock of a request', () => {
  it.each([
    ['th-TH,th;q=0.9,en;q=0.8', 'th', 'Asia/Bangkok'],
    ['en-MY,en;q=0.9', 'en', 'Asia/Kuala_Lumpur'],
    ['de-DE,id;q=0.5,en;q=0.9', 'en', 'Asia/Singapore'],
    ['fr', 'en', 'Asia/Singapore'],
    [';;q=x,,vi;q=0', 'en', 'Asia/Singapore'],
    ['vi', 'vi', 'Asia/Ho_Chi_Minh'],
  ])('%s', (header, locale, timeZone) => {
    expect(localeOf(request({ 'accept-language': header }))).toEqual({ locale, timeZone })
  })

  it('takes the clock of the browser over the region’s, and what the person chose over both', () => {
    const asked = request({ 'accept-language': 'en-SG', cookie: 'a=b; rantai_zone=Asia%2FJayapura' })
    expect(localeOf(asked).timeZone).toBe('Asia/Jayapura')
    expect(localeOf(asked, { locale: 'ms', timeZone: 'Asia/Kuching' })).toEqual({
      locale: 'ms',
      timeZone: 'Asia/Kuching',
    })
  })

  it('ignores a zone that is none', () => {
    expect(localeOf(request({ cookie: 'rantai_zone=Mars%2FBase' })).timeZone).toBe('Asia/Singapore')
    expect(localeOf(request({ cookie: 'rantai_zone=%E0%A4%A' })).timeZone).toBe('Asia/Singapore')
  })
})

it('writes Buddhist years in Thai', () => {
  const formats = createFormats({ locale: 'th', timeZone: 'Asia/Bangkok', now: '2026-11-22T01:00:00Z' })
  expect(formats.date('2026-12-11')).toContain('2569')
  expect(formats.due('2026-12-11').days).toBe(19)
})
