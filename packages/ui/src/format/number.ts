import { displayLocale } from './date'

/** A number as the reader's language writes it. `digits` is the exact count of decimals, none unless given. */
export function formatNumber(value: number, locale: string, digits = 0): string {
  return formatterOf(displayLocale(locale), digits).format(value)
}

const formatters = new Map<string, Intl.NumberFormat>()

/** Making a formatter costs more than a hundred uses of it; there are few locales and few counts of decimals. */
function formatterOf(locale: string, digits: number): Intl.NumberFormat {
  const key = `${locale} ${digits}`
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits })
  formatters.set(key, made)
  return made
}

/** A figure with the decimals that it has, two at most: 16.5, 41. */
export function formatFigure(value: number, locale: string): string {
  const rounded = Math.round(value * 100) / 100
  const digits = [0, 1].find((count) => Number(rounded.toFixed(count)) === rounded) ?? 2
  return formatNumber(rounded, locale, digits)
}

/** A score of a part, 0 to 100, cut after one decimal and never rounded up: what is short of a floor doesn't look met. */
export const shownPartScore = (value: number): number => Math.floor(value * 10 + 1e-9) / 10

/** The same as text. */
export function formatPartScore(value: number, locale: string): string {
  return formatNumber(shownPartScore(value), locale, 1)
}

/** The whole percent of a share from 0 to 1, never rounded up: 84.6 % of a floor of 85 is not 85. */
export const wholePercent = (share: number): number => Math.floor(share * 100 + 1e-9)

/** A share from 0 to 1 as whole percent, never rounded up, with a space before the sign: "66 %". */
export function formatPercent(share: number, locale: string): string {
  return `${formatNumber(wholePercent(share), locale)} %`
}

/**
 * A part of a whole from 0 to 1, as whole percent, rounded: "67 %" of two in three. Only what is all of it is 100 %, only nothing 0 %.
 * What is held against a floor is a score: `formatPercent`.
 */
export function formatShare(share: number, locale: string): string {
  const rounded = Math.round(share * 100)
  const shown = share <= 0 || share >= 1 ? rounded : Math.min(99, Math.max(1, rounded))
  return `${formatNumber(shown, locale)} %`
}

/** A change with its sign, a true minus, and 0 without one: "−9", "+3", "0". */
export function formatChange(value: number, locale: string, digits = 0): string {
  const size = formatNumber(Math.abs(value), locale, digits)
  if (Number(Math.abs(value).toFixed(digits)) === 0) return size
  return value < 0 ? `−${size}` : `+${size}`
}

const units = ['B', 'KB', 'MB', 'GB', 'TB'] as const

/** A file's size from bytes in steps of 1000, one decimal from MB on: "812 KB", "12.4 MB". */
export function formatFileSize(bytes: number, locale: string): string {
  let size = bytes
  let step = 0
  while (size >= 999.5 && step < units.length - 1) {
    size /= 1000
    step += 1
  }
  return `${formatNumber(size, locale, step >= 2 ? 1 : 0)} ${units[step] ?? 'B'}`
}
