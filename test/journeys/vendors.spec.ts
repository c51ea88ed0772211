import { expect, test } from '@playwright/test'
import { administerBank, checkImport } from './customer'
import { sharedMailbox } from './mails'
import { expectAccessible, watchFaults } from './page-checks'

/** Thai letters in Windows-874: one byte each, from U+0E01 at 0xA1. */
function windows874(text: string): Buffer {
  const bytes = Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0
    return code >= 0x0e01 && code <= 0x0e5b ? code - 0x0e01 + 0xa1 : code
  })
  return Buffer.from(bytes)
}

test('a sheet in Windows-874 with bad rows names each of them and takes the rest', async ({ page, context }) => {
  const faults = watchFaults(context)
  await administerBank(page, sharedMailbox, 'Bank Andaman')
  const name = 'บริษัท ดอกปีบ คลาวด์ จำกัด'
  const rows = [
    'Name;Country;Website',
    `${name};TH;https://dokpeep.example`,
    ';TH;',
    'Mekong Field;Atlantis;',
    'Aung;MM;',
  ]
  await checkImport(page, { name: 'vendors.csv', mimeType: 'text/csv', buffer: windows874(rows.join('\r\n')) })
  const refused = page.getByRole('table', { name: 'Refused rows' })
  await expect(refused.getByRole('row').filter({ hasText: 'Name' }).filter({ hasText: '3' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Apply the import' }).click()
  await expect(page.getByRole('heading', { name: 'Import applied' })).toBeVisible()
  await page.getByRole('link', { name: 'All vendors' }).click()
  const list = page.getByRole('table', { name: 'Vendors' })
  await expect(list.getByRole('link', { name })).toBeVisible()
  await expect(list.getByRole('link', { name: 'Aung' })).toBeVisible()
  await expectAccessible(page)

  await checkImport(page, { name: 'vendors.csv', mimeType: 'text/csv', buffer: windows874(rows.join('\r\n')) })
  await expect(page.getByText('There is nothing to apply')).toBeVisible()
  expect(faults).toEqual([])
})
