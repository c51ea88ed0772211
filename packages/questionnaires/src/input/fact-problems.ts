import { isIsoDate } from '../cadence/calendar'
import { countryCodes, type Fact, factNamed } from '../content/facts'
import type { FactDeclaration } from '../model/pack'
import { at, isRecord, type Problem } from './problem'

type Kind = Pick<Fact, 'type' | 'values' | 'countries' | 'whole' | 'min'>

/**
 * Why a value isn't one a fact can have; undefined where it is. The dictionary decides first, then the packs'
 * declarations; a fact nobody declares may be any JSON value. Null means not given and derived facts are computed, so
 * neither is looked at.
 */
export function factProblem(
  name: string,
  value: unknown,
  declared: Readonly<Record<string, FactDeclaration>>,
): string | undefined {
  const known = factNamed(name)
  if (value === null || value === undefined || known?.askedBy === 'derived') return undefined
  const declaration = Object.hasOwn(declared, name) ? declared[name] : undefined
  if (known) return kindProblem(known, value)
  return declaration ? kindProblem(kindOf(declaration), value) : undefined
}

function kindOf({ type, values, countries }: FactDeclaration): Kind {
  return { type, ...(values && { values }), ...(countries === true && { countries }) }
}

function kindProblem(kind: Kind, value: unknown): string | undefined {
  switch (kind.type) {
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'expected true or false'
    case 'number':
      return numberProblem(kind, value)
    case 'date':
      return isIsoDate(value) ? undefined : 'expected a date like 2026-11-21'
    case 'text':
      if (typeof value !== 'string') return 'expected a text'
      return !kind.values || kind.values.includes(value) ? undefined : `expected one of ${kind.values.join(', ')}`
    case 'list':
      return listProblem(kind, value)
  }
}

function numberProblem({ whole, min }: Kind, value: unknown): string | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'expected a number'
  if (min !== undefined && value < min) return `expected at least ${min}`
  if (!whole) return undefined
  const inside = Number.isInteger(value) && value >= whole.min && value <= (whole.max ?? Infinity)
  return inside ? undefined : `expected a whole number from ${whole.min} to ${whole.max ?? 'any'}`
}

function listProblem({ values, countries }: Kind, value: unknown): string | undefined {
  if (!Array.isArray(value)) return 'expected a list'
  for (const member of value as unknown[]) {
    if (countries && (typeof member !== 'string' || !countryCodes.has(member))) {
      return `${JSON.stringify(member)} is not an ISO 3166 country code of two letters`
    }
    if (values && !values.some((each) => each === member)) return `expected members ${values.join(', ')}`
  }
  return undefined
}

/** Everything wrong with the facts of an input. */
export function factProblems(
  facts: unknown,
  declared: Readonly<Record<string, FactDeclaration>>,
  path: string,
): Problem[] {
  if (!isRecord(facts)) return [{ path, message: 'expected an object' }]
  return Object.entries(facts).flatMap(([name, value]): Problem[] => {
    const message = factProblem(name, value, declared)
    return message === undefined ? [] : [{ path: at(path, name), message }]
  })
}
