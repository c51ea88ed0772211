import type { SaidValue } from '@rantai/use-cases'
import { amountWords } from '../answering/read-number'
import { scaleLevels } from '../answering/scale-words'
import type { Formats } from '../locale/formats'

/** Names of countries in the reader's language, by their codes. */
export type CountryNames = Readonly<Record<string, string>>

type SubProcessor = Extract<SaidValue, { readonly kind: 'subProcessors' }>['members'][number]

/** An answer as a person reads it: "3 Managed", the words of the choices, "24 hours", names of countries. */
export function valueWords(format: Formats, said: SaidValue, names: CountryNames): string {
  const { say } = format
  switch (said.kind) {
    case 'maturity':
      return `${said.level} ${say(scaleLevels[said.level]?.title ?? '')}`.trim()
    case 'yesNo':
      return said.value === 'yes' ? say('Yes') : said.value === 'partial' ? say('Partly') : say('No')
    case 'texts':
      return said.texts.join('; ')
    case 'typed':
      return said.text
    case 'number':
      return said.unit === null ? said.value : amountWords(say, said.value, said.unit)
    case 'date':
      return dayWords(format, said.day)
    case 'countries':
      return said.codes.map((code) => names[code] ?? code).join('; ')
    case 'subProcessors':
      return said.members.map((each) => subProcessorWords(format, each, names)).join('; ')
    case 'none':
      return say('None')
    case 'never':
      return say('Never')
  }
}

const dayWords = (format: Formats, day: string) => (/^\d{4}-\d{2}-\d{2}$/.test(day) ? format.date(day) : day)

function subProcessorWords(format: Formats, each: SubProcessor, names: CountryNames): string {
  const { name, countries, service, data, since } = each
  const where = countries.map((code) => names[code] ?? code).join(', ')
  return [
    where === '' ? name : `${name} (${where})`,
    ...(service === null ? [] : [service]),
    ...(data.length === 0 ? [] : [format.say('data: {data}', { data: data.join(', ') })]),
    ...(since === null ? [] : [format.say('since {day}', { day: dayWords(format, since) })]),
  ].join(', ')
}

export type Said = SaidValue | null | undefined

/** Whether an answer names countries, so that their names are needed. */
export const namesCountries = (said: Said): boolean => said?.kind === 'countries' || said?.kind === 'subProcessors'

/** The countries that answers name, in the words of whoever names countries: for loaders. */
export function namesFor(saids: readonly Said[], nameOf: (code: string) => string | null): CountryNames {
  const codes = saids.flatMap((said) => {
    if (said?.kind === 'countries') return said.codes
    return said?.kind === 'subProcessors' ? said.members.flatMap(({ countries }) => countries) : []
  })
  return Object.fromEntries(codes.map((code) => [code, nameOf(code) ?? code]))
}
