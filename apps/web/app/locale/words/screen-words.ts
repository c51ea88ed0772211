import type { Catalogue } from '@rantai/ui/words'

/**
 * The words of the screens in one language. `vendor` has those that answering needs, so that a phone loads no others;
 * `customer` has the rest. `madeOn` is the ISO day of the last machine translation.
 */
export type ScreenWords = Catalogue & { readonly madeOn: string }

/** What is loaded by itself. */
export type WordsArea = 'vendor' | 'customer'
