import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparedName } from './compared-name'
import { mergesAmong, type PartyIdentity } from './propose-merges'

const said = (...parties: (string | PartyIdentity)[]): string[] => {
  const all = parties.map((each) => (typeof each === 'string' ? { name: each } : each))
  return mergesAmong(all).map(({ party, into, certain, reasons }) => {
    return `${all[party]!.name} ${certain ? '=' : '?'} ${all[into]!.name}: ${reasons.join(' ')}`
  })
}

describe('names as they are compared', () => {
  it.each([
    ['Amazon Web Services, Inc.', 'amazonwebservices', 'inc'],
    ['ＡＭＡＺＯＮ　Web-Services INCORPORATED', 'amazonwebservices', 'inc'],
    ['PT Awan Nusantara Tbk', 'awannusantara', 'pt tbk'],
    ['Contoh Awan Sdn. Bhd.', 'contohawan', 'sdn bhd'],
    ['Contoh Awan Pte. Ltd.', 'contohawan', 'pte ltd'],
    ['Contoh Private Limited', 'contoh', 'pte ltd'],
    ['CÔNG TY TNHH Sao Mai', 'saomai', 'tnhh'],
    ['Công ty cổ phần Sao Mai', 'saomai', 'ctcp'],
    ['บริษัท คลาวด์ไทย จำกัด (มหาชน)', 'คลาวด์ไทย', 'จำกัด บริษัท มหาชน'],
    ['บริษัทคลาวด์ไทยจำกัด', 'คลาวด์ไทย', 'จำกัด บริษัท'],
    ['株式会社サンプル', 'サンプル', '株式会社'],
    ['Nestlé S.A.', 'nestlé', 'sa'],
    ['Limited', 'limited', ''],
    ['!!!', '!!!', ''],
  ])('%s', (name, core, form) => {
    expect(comparedName(name)).toMatchObject({ core, form: form.normalize('NFKC') })
  })
})

describe('who is certainly one', () => {
  it('has the same name but for case, punctuation, spaces and a legal form left out', () => {
    expect(said('Help Scout', 'HELPSCOUT', 'Help Scout, Inc.')).toEqual([
      'HELPSCOUT = Help Scout: name',
      'Help Scout, Inc. = Help Scout: name',
    ])
    expect(said('Nestlé', 'Nestle')).toEqual(['Nestle ? Nestlé: diacritics'])
  })

  it('has the same registration number in the same country, whatever the name', () => {
    const [a, b] = [
      { name: 'Contoh', country: 'SG', registration: '2019-01234 K' },
      { name: 'Awan', country: 'SG', registration: '201901234k' },
    ]
    expect(said(a, b)).toEqual(['Awan = Contoh: registration'])
    expect(said(a, { ...b, country: 'MY' })).toEqual([])
  })

  it('is not told by a name that several legal forms, countries or registrations share', () => {
    expect(said('Acme Inc', 'Acme', 'Acme Ltd', 'ACME, Ltd.')).toEqual([
      'ACME, Ltd. = Acme Ltd: name',
      'Acme ? Acme Inc: legalForm',
      'Acme Ltd ? Acme Inc: legalForm',
    ])
    expect(said({ name: 'Acme', country: 'SG' }, { name: 'Acme', country: 'US' }, 'Acme')).toEqual([
      'Acme ? Acme: nameAlone',
      'Acme ? Acme: nameAlone',
    ])
    const registered = (registration: string) => ({ name: 'Acme', country: 'SG', registration })
    expect(said(registered('1'), registered('2'))).toEqual([])
  })
})

describe('who may be one', () => {
  it('is proposed with every reason', () => {
    expect(said('AWS', 'Amazon Web Services', 'Google', 'Google Cloud Platform', 'Cloudflare', 'Cloudfare')).toEqual([
      'AWS ? Amazon Web Services: initials',
      'Google ? Google Cloud Platform: addedWords',
      'Cloudfare ? Cloudflare: spelling',
    ])
    expect(said({ name: 'Sentry', domain: 'sentry.io' }, { name: 'Functional Software', domain: 'Sentry.io' })).toEqual(
      ['Sentry ? Functional Software: domain'],
    )
    expect(said('Vendor A', 'Vendor B', 'Node 000001', 'Node 000002', 'P1', 'P2')).toEqual([])
  })

  it('never says more than one thing of a party for certain, and finds the same in any writing', () => {
    const names = fc.array(
      fc.constantFrom('Acme', 'ACME', 'Acme Inc', 'Acme Ltd', 'acme-inc.', 'Zenith', 'Zenith Pte Ltd'),
      { maxLength: 10 },
    )
    fc.assert(
      fc.property(names, (given) => {
        const merges = mergesAmong(given.map((name) => ({ name })))
        const certain = merges.filter((each) => each.certain)
        expect(new Set(certain.map(({ party }) => party)).size).toBe(certain.length)
        for (const { party, into } of merges) expect(party).not.toBe(into)
        for (const { party, into } of certain) {
          expect(into).toBeLessThan(party)
          expect(certain.some((other) => other.party === into)).toBe(false)
          const [a, b] = [comparedName(given[party]!), comparedName(given[into]!)]
          expect(a.core).toBe(b.core)
          expect(a.form === b.form || a.form === '' || b.form === '').toBe(true)
        }
        const shouted = mergesAmong(given.map((name) => ({ name: ` ${name.toUpperCase()} ` })))
        expect(shouted).toEqual(merges)
      }),
    )
  })
})
