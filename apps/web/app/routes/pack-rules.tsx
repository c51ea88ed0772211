import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { attempt, callerFor } from '../api/caller'
import { refused, textOf } from '../forms/form-answer'
import { FormProblems } from '../forms/FormProblems'
import { actOnRules, withRules } from '../packs/rules-form'
import { RulesEditor } from '../packs/RulesEditor'
import { idOf } from '../vendors/vendor-id'
import { useSay } from '@rantai/ui'

export async function loader(args: LoaderFunctionArgs) {
  await callerFor(args, 'pack.read')
  return null
}

/** The same acts as in the browser, on the draft as it is kept. */
export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const id = idOf(args.params, 'packId')
  const { draft, draftVersion } = await api.packs.read({ id })
  const acted = actOnRules(withRules(draft, form), textOf(form, 'act'))
  const done = await attempt(api.packs.saveDraft({ id, version: draftVersion, draft: { ...acted.draft } }))
  return done.ok ? redirect(`/packs/${id}/rules`) : refused(done.failure, form)
}

export default function PackRules() {
  const say = useSay()
  const answer = useActionData<typeof action>()
  return (
    <>
      <FormProblems answer={answer} title={say('Nothing was saved')} />
      <RulesEditor />
    </>
  )
}
