import { assessmentFields } from '@rantai/questionnaires'
import type { Caller } from '../api/caller'
import { choiceOf, textOf } from '../forms/form-answer'

/** What a button of an assessment's page asks for: what was typed is saved before anybody signs. */
export async function actOnAssessment(api: Caller, form: FormData, id: string): Promise<void> {
  const intent = textOf(form, 'intent')
  if (intent === 'approve') return api.transfers.approve({ id })
  if (intent === 'giveBack') return api.transfers.giveBack({ id })
  const fields: readonly string[] = Object.values(assessmentFields).flat()
  const posted = (names: readonly string[]) => names.filter((name) => form.has(name))
  const content = Object.fromEntries(posted(fields).map((field) => [field, textOf(form, field)]))
  const was = Object.fromEntries(
    posted([...fields, 'decision'].map((field) => `was.${field}`)).map((name) => [name.slice(4), textOf(form, name)]),
  )
  const decision = form.has('decision') ? (choiceOf(form, 'decision') as 'go' | null) : undefined
  const version = form.has('version') ? Number(textOf(form, 'version')) : undefined
  await api.transfers.saveAssessment({ id, content, decision, was, version })
  if (intent === 'sign') await api.transfers.sign({ id })
}
