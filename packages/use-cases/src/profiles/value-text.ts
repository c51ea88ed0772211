import { maturityTitles } from './words'
import type { AnswerSpec } from '@rantai/questionnaires'

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
      return value === 'none' ? (spec.none?.text?.en ?? 'Never') : String(value)
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

function subProcessorText(member: unknown): string {
  if (typeof member !== 'object' || member === null || !('name' in member)) return String(member)
  const countries = 'countries' in member && Array.isArray(member.countries) ? member.countries : []
  const where = countries.map((code: unknown) => regions.of(String(code)) ?? String(code)).join(', ')
  return where === '' ? String(member.name) : `${String(member.name)} (${where})`
}
