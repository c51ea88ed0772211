import { changeLog, instrumentNamed } from '@rantai/questionnaires'
import { authorize } from '../access'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { shownChange, shownInstrument } from './views'

/** One instrument with its stages and change log. @throws UseCaseError 'notFound' */
export function readInstrument({ actor }: Call, { id }: { id: string }) {
  authorize(actor, 'law.read')
  const each = instrumentNamed(id)
  if (!each) throw new UseCaseError('notFound')
  const replacedBy = each.replacedBy === null ? undefined : instrumentNamed(each.replacedBy)
  return {
    ...shownInstrument(each),
    kind: each.kind,
    topic: each.topic,
    stages: each.stages.map(({ on, text }) => ({ on, text: text.en })),
    replacedBy: replacedBy ? { id: replacedBy.id, title: replacedBy.title.en } : null,
    changes: changeLog({ instrument: id }).map(shownChange),
  }
}
