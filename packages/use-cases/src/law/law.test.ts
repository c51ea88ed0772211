import { describe, expect, it } from 'vitest'
import { anonymous, type Member, type Role } from '../access'
import type { Call } from '../call'
import type { Deps } from '../deps'
import { changeFeedSchema } from './change-feed.schema'
import { listStatementsSchema } from './list-statements.schema'
import { listStatements, readChangeFeed, readInstrument, readJurisdiction, readLaw } from './index'

const id = '018f0000-0000-7000-8000-000000000001'
const member = (role: Role): Member => {
  return { kind: 'member', role, organisationId: id, userId: id, memberId: id, name: 'Sari', email: 'sari@example.org' }
}
/** The law ships with the product: of all means only the time is used. */
const callOf = (role: Role, now = '2027-06-01T00:00:00Z'): Call => {
  return { actor: member(role), deps: { now: () => new Date(now) } as Partial<Deps> as Deps }
}
const auditor = callOf('auditor')
const asked = (given: Record<string, unknown> = {}) => listStatementsSchema.parse(given)

describe('the law', () => {
  it('is read by every role that assesses, and by no contributor', () => {
    expect(readLaw(auditor).jurisdictions).toHaveLength(20)
    const contributor = callOf('contributor')
    const refused = expect.objectContaining({ code: 'forbidden' }) as Error
    expect(() => readLaw(contributor)).toThrow(refused)
    expect(() => listStatements(contributor, asked())).toThrow(refused)
    expect(() => readJurisdiction(contributor, { code: 'SG' })).toThrow(refused)
    expect(() => readInstrument(contributor, { id: 'asean-defa' })).toThrow(refused)
  })

  it('tells figures that were read, words in place of one, and what is not known', () => {
    const clock = (code: string) => readLaw(auditor).jurisdictions.find((each) => each.code === code)?.clock
    expect(clock('SG')).toMatchObject({ amount: 3, unit: 'calendarDays', from: 'assessment' })
    expect(clock('CN')).toMatchObject({ amount: null, wording: 'At once' })
    expect(clock('BN')).toMatchObject({ amount: null, wording: null, reported: { amount: 3 } })
    expect(clock('IN')).toBeNull()
    expect(clock('KH')).toBeNull()
  })

  it('keeps what is not in force apart', () => {
    expect(readLaw(auditor).notInForce.map((each) => each.id)).toEqual([
      'in-dpdp',
      'sg-hia',
      'id-pdp-regulation',
      'kh-pdp-draft',
      'sg-mas-tprm',
      'asean-defa',
    ])
    const india = readJurisdiction(auditor, { code: 'IN' })
    expect(india.clocks.map((each) => [each.id, each.inForce])).toEqual([
      ['in-dpdp-authority', false],
      ['in-certin-first', true],
    ])
  })

  it('finds nothing by another address', () => {
    const missing = expect.objectContaining({ code: 'notFound' }) as Error
    for (const code of ['DE', 'sg', 'ZZ', '']) expect(() => readJurisdiction(auditor, { code })).toThrow(missing)
    expect(() => readInstrument(auditor, { id: 'nothing' })).toThrow(missing)
  })
})

describe('the list of statements', () => {
  it('is paged, the longest unchecked first, and counts the labels of what is otherwise chosen', () => {
    const first = listStatements(auditor, asked())
    expect(first.rows).toHaveLength(50)
    expect(first.rows[0]).toMatchObject({ place: 'dmf.sources.1', checkedOn: null, ageMonths: null })
    expect(first.rows[1]).toMatchObject({ checkedOn: '2026-11-21', ageMonths: 7 })
    const pages = Math.ceil(first.total / 50)
    const places = Array.from(
      { length: pages },
      (_, at) => listStatements(auditor, asked({ page: at + 1 })).rows,
    ).flat()
    expect(new Set(places.map((each) => each.place)).size).toBe(first.total)
    const ofVietnam = listStatements(auditor, asked({ jurisdiction: 'VN', basis: 'reported' }))
    expect(ofVietnam.rows.every((each) => each.jurisdiction === 'VN' && each.basis === 'reported')).toBe(true)
    expect(Object.values(ofVietnam.labels).reduce((sum, each) => sum + each, 0)).toBe(ofVietnam.total)
    const announced = listStatements(auditor, asked({ label: 'announced' }))
    expect(announced.total).toBe(first.labels.announced)
  })

  it('tells what a pack rests on, with its questions', () => {
    const { rows } = listStatements(auditor, asked({ pack: 'health', jurisdiction: 'TH' }))
    expect(rows.map(({ subject, questions }) => [subject, questions.length > 0])).toEqual([['pack', true]])
    expect(
      listStatements(auditor, asked({ pack: 'sg' })).rows.every(({ place }) => place.startsWith('SG.clocks.')),
    ).toBe(true)
  })

  it('is chosen by age and sorted either way', () => {
    const now = listStatements(auditor, asked())
    expect(now.ages).toEqual({ over6: now.total - 1, over12: 0, never: 1 })
    const later = callOf('auditor', '2027-11-22T00:00:00Z')
    const old = listStatements(later, asked({ age: 'over12' }))
    expect(old.total).toBeGreaterThan(0)
    expect(old.total).toBeLessThan(now.total)
    expect(old.rows.every(({ ageMonths }) => (ageMonths ?? 0) > 12)).toBe(true)
    expect(listStatements(later, asked({ age: 'never' })).rows.map(({ place }) => place)).toEqual(['dmf.sources.1'])
    const newest = listStatements(auditor, asked({ descending: true })).rows
    expect(newest[0]?.checkedOn).toBe('2026-11-22')
    const byPlace = listStatements(auditor, asked({ sort: 'jurisdiction' })).rows
    expect(byPlace[0]?.jurisdiction).toBe('AU')
  })

  it('takes a strange address as all', () => {
    expect(asked({ label: 'secret', basis: 7, page: -1, age: 'old', sort: 'mood', descending: 'yes' })).toEqual({
      jurisdiction: null,
      label: null,
      basis: null,
      pack: null,
      age: null,
      sort: 'age',
      descending: false,
      page: 1,
    })
  })
})

describe('the change log of the content', () => {
  const anyone = { actor: anonymous }
  const feed = (given: object) => readChangeFeed(anyone, changeFeedSchema.parse(given))

  it('is for anybody, of all, a pack or a jurisdiction, newest first', () => {
    expect(feed({}).about).toBeNull()
    const ofCloud = feed({ pack: 'cloud' })
    expect(ofCloud.about).toBe('ASEAN Framework on Cross-border Cloud Computing')
    expect(ofCloud.entries.every(({ pack }) => pack === 'cloud')).toBe(true)
    expect(ofCloud.entries.at(-1)?.added).toContain('CLD-02a')
    expect(feed({ jurisdiction: 'SG' }).entries.map(({ on }) => on)).toEqual(['2026-11-22', '2026-11-21'])
    expect(readJurisdiction(auditor, { code: 'SG' })).toMatchObject({
      packId: 'sg',
      ours: feed({ jurisdiction: 'SG' }).entries,
    })
    expect(readJurisdiction(auditor, { code: 'KH' })).toMatchObject({ packId: null })
  })

  it('finds nothing by another address', () => {
    const missing = expect.objectContaining({ code: 'notFound' }) as Error
    for (const given of [{ pack: 'toString' }, { pack: 'none' }, { jurisdiction: 'sg' }, { jurisdiction: 'DE' }])
      expect(() => feed(given)).toThrow(missing)
  })
})
