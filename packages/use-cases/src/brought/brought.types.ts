import type { CaiqVersion } from '@rantai/questionnaires'

/** A row of a CAIQ as it was read; `id` and the rest are texts as they stand there. */
export type CaiqRow = {
  /** Empty in a JSON file. */
  readonly sheet: string
  /** As programs number it; in a JSON file, which answer it is. */
  readonly row: number
  readonly id: string
  readonly question: string
  readonly answer: string
  /** Whose control it is: the column of the shared security responsibility model. */
  readonly owner: string
  readonly description: string
  /** A cell of it holds none that can be read: an error, a formula without its result. */
  readonly unread: boolean
}

/** What a CAIQ says of itself. */
export type CaiqAbout = {
  /** Null where neither its title nor its ids tell. */
  readonly version: CaiqVersion | null
  /** Sheets that nothing was read from, with how many of their rows hold something. */
  readonly skipped: readonly { readonly name: string; readonly rows: number }[]
}

export type CaiqFile = CaiqAbout & { readonly rows: readonly CaiqRow[] }
