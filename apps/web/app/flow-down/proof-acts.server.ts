import { obligationIds } from '@rantai/questionnaires/chain'
import type { RecordProofsInput } from '@rantai/use-cases/flow-down/flow-down.schema'
import type { Caller } from '../api/caller'
import { choiceOf, textOf } from '../forms/form-answer'

/** The forms of a link's page, told apart by their `intent`. */
export function proofAct(api: Caller, linkId: string, form: FormData): { name: string; work: Promise<unknown> } {
  switch (textOf(form, 'intent')) {
    case 'record':
      return { name: 'recorded', work: api.flowDown.recordAll({ linkId, ...typedIn(form) }) }
    case 'reconfirm':
      return { name: 'reconfirmed', work: api.flowDown.reconfirm({ linkId }) }
    case 'withdraw':
      return { name: 'withdrawn', work: api.flowDown.withdraw({ linkId, proofId: textOf(form, 'proofId') }) }
    default:
      throw new Response(null, { status: 400 })
  }
}

/** As typed; the schema refuses what is none of the choices. */
function typedIn(form: FormData): Omit<RecordProofsInput, 'linkId'> {
  const each = <Value>(of: (name: string) => Value | undefined) =>
    Object.fromEntries(
      obligationIds.flatMap((id) => {
        const value = of(id)
        return value === undefined ? [] : [[id, value]]
      }),
    )
  return {
    answers: each((id) => choiceOf(form, `answers.${id}`) ?? undefined) as RecordProofsInput['answers'],
    values: each((id) => figureOf(textOf(form, `values.${id}`))),
    places: each((id) => textOf(form, `places.${id}`)),
    document: textOf(form, 'document'),
    fileId: choiceOf(form, 'fileId'),
    saidBy: textOf(form, 'saidBy'),
    note: textOf(form, 'note'),
    confirmedOn: textOf(form, 'confirmedOn'),
    validUntil: textOf(form, 'validUntil'),
  }
}

/** Empty is none; what is no figure is refused by the schema. */
const figureOf = (typed: string): number | null => (typed.trim() === '' ? null : Number(typed.trim().replace(',', '.')))
