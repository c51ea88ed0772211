import { english } from '@rantai/ui/words'
import type { Caller } from '../api/caller'
import { choiceOf, textOf } from '../forms/form-answer'
import { momentOf } from './incident-typed.server'

/** What a button of an incident's page asks for, by its `intent`. */
export function actOn(
  api: Caller,
  form: FormData,
  { id, timeZone }: { readonly id: string; readonly timeZone: string },
) {
  const dutyId = textOf(form, 'dutyId')
  switch (textOf(form, 'intent')) {
    case 'dutyTold': {
      const toldAt = momentOf(form, 'toldAt', timeZone) ?? new Date(Number.NaN)
      return api.incidents.recordDuty({ id, dutyId, outcome: 'told', toldAt, reference: textOf(form, 'reference') })
    }
    case 'dutyNotNeeded':
      return api.incidents.recordDuty({ id, dutyId, outcome: 'notNeeded', reason: textOf(form, 'reason') })
    case 'dutyUndone':
      return api.incidents.recordDuty({ id, dutyId, outcome: 'undone' })
    case 'addEntry': {
      const at = momentOf(form, 'at', timeZone) ?? new Date(Number.NaN)
      return api.incidents.addEntry({ id, kind: textOf(form, 'kind') as 'note', at, body: textOf(form, 'body') })
    }
    case 'addTask': {
      const owner = { ownerMemberId: choiceOf(form, 'ownerMemberId'), dueOn: choiceOf(form, 'dueOn') }
      return api.incidents.addTask({ id, title: textOf(form, 'title'), ...owner })
    }
    case 'markTask':
      return api.incidents.markTask({ id, taskId: textOf(form, 'taskId'), done: textOf(form, 'done') === 'yes' })
    case 'close':
      return api.incidents.close({ id, cause: textOf(form, 'cause'), lessons: textOf(form, 'lessons') })
    default:
      return api.incidents.checkHits({ id })
  }
}

export const refusalWords = english({
  closed: 'This incident was closed in the meantime. Nothing was changed.',
  conflict: 'Somebody else saved in the meantime. Open the page again; what you typed is still here.',
})
