import type { LocalText } from '@rantai/questionnaires'

/** A form's texts by name, whether the browser or the server reads it. */
export type Fields = {
  text(name: string): string
  has(name: string): boolean
  /** A figure as typed; what is no figure is 0, which the checks name. */
  number(name: string): number
  /** Absent where nothing was typed. */
  optionalNumber(name: string): number | undefined
  /** A text whose English was edited here; other languages stay. */
  words(name: string, before: LocalText | undefined): LocalText | undefined
  /** A rule as JSON; `before` where it can't be read. */
  json(name: string, before: unknown): unknown
}

export function fieldsOf(form: FormData): Fields {
  const text = (name: string): string => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  const number = (name: string): number => {
    const value = Number(text(name).trim().replace(',', '.'))
    return Number.isFinite(value) ? value : 0
  }
  return {
    text,
    has: (name) => form.has(name),
    number,
    optionalNumber: (name) => (text(name).trim() === '' ? undefined : number(name)),
    words(name, before) {
      const en = text(name)
      const { en: _, ...others } = before ?? { en: '' }
      return en === '' && Object.keys(others).length === 0 ? undefined : { en, ...others }
    },
    json(name, before) {
      const typed = text(name).trim()
      if (typed === '') return undefined
      try {
        return JSON.parse(typed)
      } catch {
        return before
      }
    },
  }
}

/** An object without the fields that have no value: what isn't given isn't written. */
export function given<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Value
}
