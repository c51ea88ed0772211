import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { attempt, callerFor } from '../api/caller'
import { refused, textOf } from '../forms/form-answer'
import { PublishForm, StateForm, VersionList } from '../packs/PublishForms'
import { idOf } from '../vendors/vendor-id'

export async function loader(args: LoaderFunctionArgs) {
  await callerFor(args, 'pack.read')
  return null
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const id = idOf(args.params, 'packId')
  const intent = textOf(form, 'intent')
  const done = await attempt<unknown>(
    intent === 'archive' || intent === 'restore'
      ? api.packs.setState({ id, state: intent === 'archive' ? 'archived' : 'active' })
      : api.packs.publish({ id, version: textOf(form, 'version'), changeNote: textOf(form, 'changeNote') }),
  )
  return done.ok ? redirect(`/packs/${id}/versions`) : refused(done.failure, form)
}

export default function PackVersions() {
  const answer = useActionData<typeof action>()
  return (
    <div className="stack-8 mt-4">
      <PublishForm answer={answer} />
      <VersionList />
      <StateForm answer={answer} />
    </div>
  )
}
