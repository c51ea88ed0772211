import type { Comparison } from '@rantai/use-cases'
import type { CountryNames } from '../profile/value-words'

/** A comparison with the names, in the reader's language, of the countries that its answers name. */
export type Compared = Comparison & { readonly countries: CountryNames }
export type Column = Comparison['columns'][number]
export type Scored = NonNullable<Column['scored']>
