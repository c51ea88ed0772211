/** The looks of cells, in the order in which files number them; 0 is a plain cell. */
export const STYLES = ['title', 'words', 'head', 'key', 'input', 'closed'] as const
export type CellStyle = (typeof STYLES)[number]

const wrapped = '<alignment vertical="top" wrapText="1"/>'

/** By look: font, fill, border, and whether the cell is a text to fill in. */
const looks: Readonly<Record<CellStyle, { readonly font: number; readonly fill: number; readonly border: number }>> = {
  title: { font: 1, fill: 0, border: 0 },
  words: { font: 0, fill: 0, border: 0 },
  head: { font: 2, fill: 2, border: 1 },
  key: { font: 3, fill: 2, border: 1 },
  input: { font: 0, fill: 0, border: 1 },
  closed: { font: 3, fill: 2, border: 1 },
}

/** Format 49 is text: what is typed stays as it was typed, and begins no formula. */
function lookXml(style: CellStyle): string {
  const { font, fill, border } = looks[style]
  const base = `numFmtId="49" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"`
  return style === 'input'
    ? `<xf ${base} quotePrefix="1" applyProtection="1">${wrapped}<protection locked="0"/></xf>`
    : `<xf ${base}>${wrapped}</xf>`
}

export function stylesXml(main: string): string {
  const font = (inner: string) => `<font>${inner}<name val="Calibri"/><family val="2"/></font>`
  const side = (name: string) => `<${name} style="thin"><color rgb="FFBFC5CC"/></${name}>`
  const fonts = ['<sz val="11"/>', '<b/><sz val="15"/>', '<b/><sz val="11"/>', '<sz val="10"/><color rgb="FF5B6570"/>']
  return [
    `<styleSheet xmlns="${main}">`,
    `<fonts count="${fonts.length}">${fonts.map(font).join('')}</fonts>`,
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    '<fill><patternFill patternType="solid"><fgColor rgb="FFEEF1F4"/><bgColor indexed="64"/></patternFill></fill></fills>',
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border></borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${STYLES.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${STYLES.map(lookXml).join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('')
}
