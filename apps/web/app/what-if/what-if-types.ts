import type { WhatIf } from '@rantai/use-cases'
import type { CountryNames } from '../profile/value-words'
import type { TriedTexts } from './what-if-address'

/** A what-if as the page draws it: with what the address tries, and names of countries. */
export type Tried = WhatIf & { readonly texts: TriedTexts; readonly countries: CountryNames }
export type Question = WhatIf['sections'][number]['questions'][number]
