import { api } from '../api/client'
import { DraftSaver, type Saved } from '../forms/draft-saver'
import type { keptForm } from '../forms/kept-form'

type Means = {
  readonly transferId: string
  readonly field: string
  readonly stored: string
  readonly onState: (state: Saved) => void
  /** Keeps what is typed past a reload until it is saved. */
  readonly kept: ReturnType<typeof keptForm>
}

/** Saves one field of an assessment by itself, held against what stood in it when writing began. */
export function fieldSaver({ transferId: id, field, stored, onState, kept }: Means) {
  let was = stored
  let typed: string | undefined
  const keep = () => (typed === undefined ? kept.forget() : kept.keep({ text: [typed], was: [was] }))
  const saver = new DraftSaver<string>({
    version: 1,
    onState,
    send: async (_, text) => {
      const said = field === 'decision' ? { content: {}, decision: text as 'go' } : { content: { [field]: text } }
      const done = await api().transfers.saveAssessment.mutate({ id, was: { [field]: was }, ...said })
      was = text
      if (typed === text) typed = undefined
      keep()
      return done
    },
  })
  return {
    change: (text: string) => {
      typed = text
      keep()
      saver.change(text)
    },
    /** Takes up what was typed before a reload and not saved, held against what stood there then. @returns it, where there is any */
    takeUp: (): string | undefined => {
      const before = kept.read()
      const [text, stood] = [before?.['text']?.[0], before?.['was']?.[0]]
      if (text === undefined || stood === undefined || text.trim() === stored.trim()) {
        kept.forget()
        return undefined
      }
      ;[was, typed] = [stood, text]
      saver.change(text)
      return text
    },
    flush: () => saver.flush(),
    keepMine: (theirs: string) => {
      was = theirs
      keep()
      return saver.keepMine()
    },
    takeTheirs: (theirs: string) => {
      was = theirs
      typed = undefined
      keep()
      saver.takeTheirs()
    },
  }
}
