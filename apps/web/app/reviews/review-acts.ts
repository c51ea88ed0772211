import type { Caller } from '../api/caller'
import { textOf, textsOf } from '../forms/form-answer'

/** What one button of the split view asks for, and where to go when it is done. */
export type ReviewAct = { readonly work: Promise<unknown>; readonly goesOn: boolean }

/** The act of the button that was pressed; keys press the same buttons. */
export function reviewAct(api: Caller, form: FormData, assessmentId: string): ReviewAct {
  const questionId = textOf(form, 'questionId')
  const key = { assessmentId, questionId, version: Number(textOf(form, 'version')) }
  const reason = textOf(form, 'reason')
  switch (textOf(form, 'intent')) {
    case 'acceptNotApplicable':
      return { work: api.reviews.acceptNotApplicable({ ...key, reason }), goesOn: true }
    case 'return':
      return { work: api.reviews.sendBack({ ...key, reason }), goesOn: true }
    case 'undo':
      return { work: api.reviews.undo(key), goesOn: false }
    case 'ask':
      return {
        work: api.reviews.ask({
          assessmentId,
          questionId,
          text: textOf(form, 'question'),
          noReply: form.has('noReply'),
          messageId: textOf(form, 'messageId') || undefined,
        }),
        goesOn: false,
      }
    case 'acceptEvidence':
    case 'rejectEvidence': {
      const state = textOf(form, 'intent') === 'acceptEvidence' ? 'accepted' : 'rejected'
      const shareId = textOf(form, 'shareId')
      return {
        work: api.reviews.evidence({ assessmentId, shareId, state, reason: textOf(form, `evidenceReason`) }),
        goesOn: false,
      }
    }
    default:
      return { work: api.reviews.save({ ...key, value: valueIn(form), reason }), goesOn: true }
  }
}

/**
 * The reviewer's value as the question's type has it; undefined where none was picked: the claim stands. Where another
 * was begun and is not whole (a figure taken out, every box cleared) it is refused, not taken for the claim.
 */
export function valueIn(form: FormData): unknown {
  const value = pickedIn(form)
  if (value !== undefined || textOf(form, 'begun') !== 'yes') return value
  return textOf(form, 'valueType') === 'multi' ? [] : ''
}

function pickedIn(form: FormData): unknown {
  const typed = textOf(form, 'value').trim()
  switch (textOf(form, 'valueType')) {
    case 'maturity':
      return typed === '' ? undefined : Number(typed)
    case 'number':
      if (form.has('none')) return 'none'
      return typed === '' ? undefined : numberOf(typed)
    case 'date':
      if (form.has('none')) return 'none'
      return typed === '' ? undefined : typed
    case 'multi': {
      const picked = textsOf(form, 'value')
      return picked.length === 0 ? undefined : picked
    }
    case 'yesNo':
    case 'single':
      return typed === '' ? undefined : typed
    default:
      return undefined
  }
}

/** A figure with a decimal comma or point; what is none stays as typed and is refused with its field. */
function numberOf(typed: string): unknown {
  const figure = Number(typed.replace(',', '.'))
  return Number.isFinite(figure) ? figure : typed
}
