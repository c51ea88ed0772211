import { describe, expect, it } from 'vitest'
import { cellOf, jsonCell, languageCells, NOT_KNOWN, readCell } from './cells'
import type { CellKind } from './sheet-columns'

describe('a value in a cell', () => {
  it.each<[Exclude<CellKind, 'text by language'>, unknown, string | undefined]>([
    ['text', 'A text', 'A text'],
    ['text', ' tab\tand\nline €😀\u007f\ud7ff\ue000\ufffd', ' tab\tand\nline €😀\u007f\ud7ff\ue000\ufffd'],
    ['text', '', undefined],
    ['text', 1, undefined],
    ['text', 'a\u0000', undefined],
    ['text', '\r', undefined],
    ['text', '\u001f', undefined],
    ['text', '\ud800 alone', undefined],
    ['text', '\ufffe', undefined],
    ['number', 0, '0'],
    ['number', -1.5, '-1.5'],
    ['number', '1', undefined],
    ['number', null, undefined],
    ['amount', 72, '72'],
    ['amount', null, NOT_KNOWN],
    ['amount', undefined, undefined],
    ['amount', 'soon', undefined],
    ['yes or no', true, 'yes'],
    ['yes or no', false, 'no'],
    ['yes or no', 'yes', undefined],
    ['yes or no', null, undefined],
    ['JSON', { fact: 'a', is: true }, '{"fact":"a","is":true}'],
    ['JSON', null, 'null'],
    ['JSON', 'text', '"text"'],
    ['JSON', undefined, undefined],
  ])('as %s: %j is %j', (kind, value, cell) => expect(cellOf(kind, value)).toBe(cell))

  it('writes into JSON as escapes what a workbook cannot hold, so that it comes back', () => {
    const value = { note: 'a\ufffeb\uffff\u0000\r😀' }
    expect(jsonCell(value)).toBe('{"note":"a\\ufffeb\\uffff\\u0000\\r😀"}')
    expect(JSON.parse(jsonCell(value))).toEqual(value)
  })

  it.each<[unknown, [string, string][] | undefined]>([
    [
      { en: 'One', 'zh-Hant': '一' },
      [
        ['en', 'One'],
        ['zh-Hant', '一'],
      ],
    ],
    [{}, undefined],
    ['One', undefined],
    [{ en: 'One', th: '' }, undefined],
    [{ en: 'One', th: 1 }, undefined],
    [{ en: 'One', 'x y': 'Two' }, undefined],
    [{ en: 'One', '1x': 'Two' }, undefined],
    [{ en: 'One', 'e)': 'Two' }, undefined],
  ])('splits the text %j by language, or leaves it whole', (value, cells) => {
    const found = languageCells(value)
    expect(found && [...found]).toEqual(cells)
  })
})

describe('a cell that was filled', () => {
  it.each<[CellKind, string, unknown]>([
    ['text', ' as it is ', ' as it is '],
    ['text by language', ' as it is ', ' as it is '],
    ['number', ' 1.5 ', 1.5],
    ['number', '1e3', 1000],
    ['amount', '72', 72],
    ['amount', ' Not Known ', null],
    ...[' Yes ', 'TRUE', '1', 'x'].map((cell): [CellKind, string, unknown] => ['yes or no', cell, true]),
    ...['no', 'False', ' 0 '].map((cell): [CellKind, string, unknown] => ['yes or no', cell, false]),
    ['JSON', ' {"fact": "a"} ', { fact: 'a' }],
    ['JSON', 'null', null],
  ])('as %s: %j says %j', (kind, cell, value) => expect(readCell(kind, cell)).toEqual({ value }))

  it.each<[CellKind, string, string]>([
    ['number', ' much ', '“much” is not a number'],
    ['number', 'not known', '“not known” is not a number'],
    ['number', 'Infinity', '“Infinity” is not a number'],
    ['amount', '1,5', '“1,5” is not a number'],
    ['yes or no', ' maybe', '“maybe” is neither yes nor no'],
    ['yes or no', '2', '“2” is neither yes nor no'],
    ['JSON', 'a word', 'is not JSON; write it as the template does, a text in double quotes'],
  ])('as %s: %j is named as a fault', (kind, cell, fault) => expect(readCell(kind, cell)).toEqual({ fault }))
})
