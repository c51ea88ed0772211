/** What a document says, in the reader's language: the edge gives all words, and this room draws them. */
export type DocumentFact = {
  readonly term: string
  readonly detail: string
}

export type DocumentBlock =
  | { readonly kind: 'title' | 'heading' | 'text' | 'note'; readonly text: string }
  /** Terms with what they stand for, side by side. */
  | { readonly kind: 'facts'; readonly items: readonly DocumentFact[] }
  /** One thing of a list, such as a question: what it is called, what it says, what is said of it. */
  | { readonly kind: 'entry'; readonly mark?: string; readonly head: string; readonly lines: readonly DocumentLine[] }

export type DocumentLine = { readonly text: string; readonly look?: 'strong' | 'muted' }

export type DocumentFile = {
  readonly name: string
  readonly mediaType: string
  readonly description: string
  readonly text: string
}

export type DocumentText = {
  /** A language tag: how words are cut into lines, and what readers speak it as. */
  readonly locale: string
  readonly title: string
  readonly author: string
  /** An ISO instant: the day that stands in the file. The same words of the same day give the same bytes. */
  readonly at: string
  readonly blocks: readonly DocumentBlock[]
  /** Stands at the foot of every page; `{page}` and `{pages}` are filled in. */
  readonly foot: string
  /** Stands at the end where a letter is in none of the typefaces, and its number is written instead. */
  readonly lettersMissing: string
  readonly attached?: DocumentFile
}
