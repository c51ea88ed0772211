import { SaveState } from '@rantai/ui'
import { useFormat } from '../locale/use-format'
import type { QuestionStates, SaveStanding } from './question-state'

const order: readonly SaveStanding['kind'][] = ['conflict', 'failed', 'device', 'saving', 'saved']

/** The least safe state of the page's answers, in the header; nothing before something changed. */
export function HeaderSaveState({ states }: { readonly states: QuestionStates }) {
  const format = useFormat()
  // What can't be read as an answer isn't with the server, whatever was saved before.
  const standings = Object.values(states).flatMap(({ standing, problem }): SaveStanding[] => {
    if (problem !== undefined && standing?.kind !== 'conflict') return [{ kind: 'failed' }]
    return standing ? [standing] : []
  })
  const kind = order.find((each) => standings.some((standing) => standing.kind === each))
  if (kind === undefined) return null
  if (kind === 'saved' || kind === 'device') {
    const at = Math.max(...standings.map((standing) => ('at' in standing ? standing.at : 0)))
    return <SaveState state={{ kind, time: format.date(at, 'time') }} />
  }
  return <SaveState state={{ kind }} />
}
