import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { isHarmlessArchive, isPlainText } from './file-contents'

test('a table in any of the region’s encodings is text; markup is none', () => {
  expect(isPlainText(strToU8('a;b\n1;2\n'))).toBe(true)
  expect(isPlainText(Uint8Array.from([0xba, 0xc3, 0xd4, 0xc9, 0xd1, 0xb7, 0x3b, 0x31]))).toBe(true)
  expect(isPlainText(Uint8Array.from([0xff, 0xfe, 0x61, 0x00, 0x3b, 0x00]))).toBe(true)
  expect(isPlainText(strToU8('<!doctype html><script>alert(1)</script>'))).toBe(false)
  expect(isPlainText(strToU8('\ufeff <svg onload="alert(1)">'))).toBe(false)
  expect(isPlainText(Uint8Array.from([0x61, 0x00, 0x62]))).toBe(false)
})

test('an archive is told harmless by its own list, without unpacking it', () => {
  const honest = zipSync({ 'word/document.xml': strToU8('<w:document/>') })
  expect(isHarmlessArchive(honest)).toBe(true)
  expect(isHarmlessArchive(zipSync({ '../../etc/passwd': strToU8('x') }))).toBe(false)
  expect(
    isHarmlessArchive(
      zipSync(Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`f${at}`, new Uint8Array()]))),
    ),
  ).toBe(false)
  const bomb = Uint8Array.from(honest)
  const view = new DataView(bomb.buffer)
  const directory = view.getUint32(bomb.length - 22 + 16, true)
  view.setUint32(directory + 24, 0xf0000000, true)
  expect(isHarmlessArchive(bomb)).toBe(false)
  expect(isHarmlessArchive(honest.subarray(0, honest.length - 30))).toBe(false)
})
