import { assessmentFields } from '@rantai/questionnaires'
import type { Caller } from '../api/caller'
import { choiceOf, textOf } from '../forms/form-answer'

/** What a button of an assessment's page asks for: what was typed is saved before anybody signs. */
export async function actOnAssessment(api: Caller, form: FormData, id: string): Promise<void> {
  const intent = textOf(form, 'intent')
  if (intent === 'approve') return api.transfers.approve({ id })
  if (intent === 'giveBack') return api.transfers.giveBack({ id })
  const fields = Object.values(assessmentFields).flat()
  const content = Object.fromEntries(fields.map((field) => [field, textOf(form, field)]))
  const decision = choiceOf(form, 'decision') as 'go' | null
  await api.transfers.saveAssessment({ id, version: Number(textOf(form, 'version')), content, decision })
  if (intent === 'sign') await api.transfers.sign({ id })
}
