import { api } from '../api/client'
import { DraftSaver, type Saved } from '../forms/draft-saver'

type Means = {
  readonly transferId: string
  readonly field: string
  readonly stored: string
  readonly onState: (state: Saved) => void
}

/** Saves one field of an assessment by itself, held against what stood in it when writing began. */
export function fieldSaver({ transferId: id, field, stored, onState }: Means) {
  let was = stored
  const saver = new DraftSaver<string>({
    version: 1,
    onState,
    send: async (_, text) => {
      const said = field === 'decision' ? { content: {}, decision: text as 'go' } : { content: { [field]: text } }
      const done = await api().transfers.saveAssessment.mutate({ id, was: { [field]: was }, ...said })
      was = text
      return done
    },
  })
  return {
    change: (text: string) => saver.change(text),
    flush: () => saver.flush(),
    keepMine: (theirs: string) => {
      was = theirs
      return saver.keepMine()
    },
    takeTheirs: (theirs: string) => {
      was = theirs
      saver.takeTheirs()
    },
  }
}
