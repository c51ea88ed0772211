import { speakerOf } from '@rantai/ui/words'
import { describe, expect, it } from 'vitest'
import { createFormats } from './formats'
import { chosenOf, inLanguageOf, localeOf } from './request-locale'

const request = (headers: Record<string, string>) => new Request('http://localhost/', { headers })

const { say } = speakerOf('en', undefined)

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

  it('takes the language that this browser keeps over the one it asks for', () => {
    const kept = { 'accept-language': 'en-SG', cookie: 'a=b; rantai_language=th; c=d' }
    expect(localeOf(request(kept)).locale).toBe('th')
    expect(localeOf(request(kept), { locale: 'vi', timeZone: null }).locale).toBe('vi')
    expect(localeOf(request({ 'accept-language': 'ms', cookie: 'rantai_language=xx' })).locale).toBe('ms')
  })

  it('shows an invitation in its own language, unless somebody chose another or it is English', () => {
    const asked = (path: string, cookie = '') => new Request(`http://localhost${path}`, { headers: { cookie } })
    const moved = inLanguageOf(asked('/i/t'), 'th')
    expect(moved?.to).toBe('/i/t?language=th')
    expect(moved?.keep).toContain('rantai_language=th;')
    expect(localeOf(asked('/i/t?language=th')).locale).toBe('th')
    expect(inLanguageOf(asked('/i/t?language=th'), 'th')).toBeUndefined()
    expect(inLanguageOf(asked('/i/t', 'rantai_language=en'), 'th')).toBeUndefined()
    expect(inLanguageOf(asked('/i/t'), 'en')).toBeUndefined()
    expect(inLanguageOf(asked('/i/t'), 'fil')).toBeUndefined()
  })

  it('ignores a zone that is none', () => {
    expect(localeOf(request({ cookie: 'rantai_zone=Mars%2FBase' })).timeZone).toBe('Asia/Singapore')
    expect(localeOf(request({ cookie: 'rantai_zone=%E0%A4%A' })).timeZone).toBe('Asia/Singapore')
  })
})

it('takes the organisation’s clock over the browser’s, and the person’s over both', () => {
  const asked = request({ 'accept-language': 'en', cookie: 'rantai_zone=UTC' })
  const zoneOf = (timeZone: string | null) => {
    const person = { name: 'Mei Ling', email: 'risk@bank.example', emailVerified: true, locale: null, timeZone }
    const organisation = { id: '1', name: 'Bank', timeZone: 'Asia/Kuala_Lumpur', locale: 'en', isDemo: false }
    const actor = { kind: 'user', userId: '1', name: person.name, email: person.email } as const
    const signedIn = { actor, person, organisation, membershipCount: 1, expiresAt: new Date(0) }
    return localeOf(asked, chosenOf(signedIn)).timeZone
  }
  expect(zoneOf(null)).toBe('Asia/Kuala_Lumpur')
  expect(zoneOf('Asia/Jayapura')).toBe('Asia/Jayapura')
  expect(localeOf(asked, chosenOf(undefined)).timeZone).toBe('UTC')
})

it('writes Buddhist years in Thai', () => {
  const formats = createFormats({ locale: 'th', timeZone: 'Asia/Bangkok', now: '2026-11-22T01:00:00Z', say })
  expect(formats.date('2026-12-11')).toContain('2569')
  expect(formats.due('2026-12-11').days).toBe(19)
})

it('counts a wait in columns as it does in words: calendar days of the zone', () => {
  const formats = createFormats({ locale: 'en', timeZone: 'Asia/Kuala_Lumpur', now: '2026-11-22T03:00:00Z', say })
  expect([formats.wait('2026-11-19T09:00:00Z'), formats.relative('2026-11-19T09:00:00Z')]).toEqual([
    '3 d',
    '3 days ago',
  ])
  expect([formats.wait('2026-11-21T20:00:00Z'), formats.relative('2026-11-21T20:00:00Z')]).toEqual([
    '7 h',
    '7 hours ago',
  ])
  expect(formats.wait('2026-11-21T15:30:00Z')).toBe('12 h')
  expect(formats.wait('2026-11-22T03:00:00Z')).toBe('1 min')
})
