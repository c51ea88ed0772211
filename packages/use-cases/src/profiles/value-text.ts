import { maturityTitles } from './words'
import type { AnswerSpec } from '@rantai/questionnaires'

const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })

/** An ISO day in words, "16 Jul 2026"; what is none stays as it is. */
export function dayText(value: unknown): string {
  const at = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(at) ? String(value) : days.format(at)
}

const regions = new Intl.DisplayNames('en', { type: 'region' })

/** An answer as a person reads it: "3 Managed", the words of the choices, "24 hours", names of countries. */
export function valueText(spec: AnswerSpec, value: unknown): string {
  switch (spec.type) {
    case 'maturity':
      return `${String(value)} ${maturityTitles[Number(value)] ?? ''}`.trim()
    case 'yesNo':
      return value === 'yes' ? 'Yes' : value === 'partial' ? 'Partly' : 'No'
    case 'single':
    case 'multi':
      return (Array.isArray(value) ? value : [value])
        .map((id) => spec.choices.find((choice) => choice.id === id)?.text?.en ?? String(id))
        .join('; ')
    case 'number':
      if (value === 'none') return spec.none?.text?.en ?? 'None'
      return spec.unit === undefined ? String(value) : `${String(value)} ${spec.unit}`
    case 'date':
      return value === 'none' ? (spec.none?.text?.en ?? 'Never') : dayText(value)
    case 'countries':
      return listed(value, (code) => regions.of(String(code)) ?? String(code))
    case 'subProcessors':
      return listed(value, subProcessorText)
    case 'text':
    case 'file':
      return String(value)
  }
}

function listed(value: unknown, each: (member: unknown) => string): string {
  if (!Array.isArray(value)) return String(value)
  return value.length === 0 ? 'None' : value.map(each).join('; ')
}

/** A sub-processor with all that the vendor gave of it: where, for what, which data, since when. */
function subProcessorText(member: unknown): string {
  if (typeof member !== 'object' || member === null || !('name' in member)) return String(member)
  const { countries, service, data, since } = member as Readonly<Record<string, unknown>>
  const where = Array.isArray(countries)
    ? countries.map((code) => regions.of(String(code)) ?? String(code)).join(', ')
    : ''
  const given = (text: unknown): text is string => typeof text === 'string' && text.trim() !== ''
  return [
    where === '' ? String(member.name) : `${String(member.name)} (${where})`,
    ...(given(service) ? [service] : []),
    ...(Array.isArray(data) && data.length > 0 ? [`data: ${data.map(String).join(', ')}`] : []),
    ...(given(since) ? [`since ${dayText(since)}`] : []),
  ].join(', ')
}
