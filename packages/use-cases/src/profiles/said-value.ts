import type { AnswerSpec } from '@rantai/questionnaires'

/** An answer in parts that a screen puts into words: some have words already, the rest has none yet. */
export type SaidValue =
  | { readonly kind: 'maturity'; readonly level: number }
  | { readonly kind: 'yesNo'; readonly value: 'yes' | 'partial' | 'no' }
  /** The pack's own words: those of choices. */
  | { readonly kind: 'texts'; readonly texts: readonly string[] }
  /** The vendor's own words. */
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'number'; readonly value: string; readonly unit: string | null }
  /** An ISO day, or what is none as it was written. */
  | { readonly kind: 'date'; readonly day: string }
  | { readonly kind: 'countries'; readonly codes: readonly string[] }
  | { readonly kind: 'subProcessors'; readonly members: readonly SaidSubProcessor[] }
  /** Nothing of a list or a figure, no day: where the pack has no words of its own for it. */
  | { readonly kind: 'none' | 'never' }

/** A sub-processor with all that the vendor gave of it: where, for what, which data, since when. */
export type SaidSubProcessor = {
  readonly name: string
  readonly countries: readonly string[]
  readonly service: string | null
  readonly data: readonly string[]
  readonly since: string | null
}

/** An answer as its question means it. */
export function saidValue(spec: AnswerSpec, value: unknown): SaidValue {
  switch (spec.type) {
    case 'maturity':
      return { kind: 'maturity', level: Number(value) }
    case 'yesNo':
      return { kind: 'yesNo', value: value === 'yes' || value === 'partial' ? value : 'no' }
    case 'single':
    case 'multi':
      return texts(
        (Array.isArray(value) ? value : [value]).map(
          (id) => spec.choices.find((choice) => choice.id === id)?.text?.en ?? String(id),
        ),
      )
    case 'number':
      if (value === 'none') return spec.none?.text ? texts([spec.none.text.en]) : { kind: 'none' }
      return { kind: 'number', value: String(value), unit: spec.unit ?? null }
    case 'date':
      if (value === 'none') return spec.none?.text ? texts([spec.none.text.en]) : { kind: 'never' }
      return { kind: 'date', day: String(value) }
    case 'countries':
      if (!Array.isArray(value)) return typed(value)
      return value.length === 0 ? { kind: 'none' } : { kind: 'countries', codes: value.map(String) }
    case 'subProcessors':
      if (!Array.isArray(value)) return typed(value)
      return value.length === 0 ? { kind: 'none' } : { kind: 'subProcessors', members: value.map(subProcessor) }
    case 'text':
    case 'file':
      return typed(value)
  }
}

const texts = (all: readonly string[]): SaidValue => ({ kind: 'texts', texts: all })
const typed = (value: unknown): SaidValue => ({ kind: 'typed', text: String(value) })

function subProcessor(member: unknown): SaidSubProcessor {
  const known = typeof member === 'object' && member !== null && 'name' in member ? member : { name: String(member) }
  const { name, countries, service, data, since } = known as Readonly<Record<string, unknown>>
  const given = (text: unknown) => (typeof text === 'string' && text.trim() !== '' ? text : null)
  const listed = (all: unknown) => (Array.isArray(all) ? all.map(String) : [])
  return {
    name: String(name),
    countries: listed(countries),
    service: given(service),
    data: listed(data),
    since: given(since),
  }
}
