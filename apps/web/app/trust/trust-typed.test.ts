import { expect, it } from 'vitest'
import { trustTypedIn, withoutEmptyRows } from './trust-typed'

it('takes emptied certificates away and moves up those below', () => {
  const form = new FormData()
  form.set('version', '3')
  form.set('profile.name', 'Gelombang')
  form.set('profile.certificates.0.name', ' ')
  form.set('profile.certificates.1.name', 'ISO/IEC 27001')
  form.set('profile.certificates.1.issuer', 'Auditor')
  form.set('profile.certificates.2.issuer', '')
  form.set('profile.certificates.3.scope', 'All of it')
  const { version, profile } = trustTypedIn(withoutEmptyRows(form))
  expect([version, profile.name]).toEqual([3, 'Gelombang'])
  const blank = { name: '', issuer: '', scope: '', issuedOn: '', expiresOn: '' }
  expect(profile.certificates).toEqual([
    { ...blank, name: 'ISO/IEC 27001', issuer: 'Auditor' },
    { ...blank, scope: 'All of it' },
  ])
})
