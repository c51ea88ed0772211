import type { ComposedQuestion, Questionnaire } from '../compose/questionnaire'
import type { FullSource, Source } from '../model/shape'
import type { AskedSource } from './asked-types'

type ComposedPack = Questionnaire['packs'][number]

/** The sources of one pack, each once, as places in `all`; a title alone stands under the pack's label. */
export class SourcesOfPack {
  readonly all: AskedSource[] = []
  readonly #label: string
  readonly #own: readonly number[]
  readonly #places = new Map<string, number>()

  constructor({ label, sources = [] }: Pick<ComposedPack, 'label' | 'sources'>) {
    this.#label = label
    this.#own = sources.map((source) => this.#place(source))
  }

  /** Places of a question's own sources, of its pack's where it names none. */
  of({ sources = [] }: Pick<ComposedQuestion, 'sources'>): number[] {
    return sources.length > 0 ? [...new Set(sources.map((source) => this.#place(source)))] : [...this.#own]
  }

  #place(source: Source): number {
    const { title, url, accessedOn, label }: FullSource = typeof source === 'string' ? { title: source } : source
    const shown: AskedSource = {
      title,
      label: label ?? this.#label,
      ...(url !== undefined && { url }),
      ...(accessedOn !== undefined && { accessedOn }),
    }
    const key = JSON.stringify(shown)
    const known = this.#places.get(key)
    if (known !== undefined) return known
    this.#places.set(key, this.all.length)
    return this.all.push(shown) - 1
  }
}
