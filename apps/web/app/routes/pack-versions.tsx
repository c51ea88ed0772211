import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useRevalidator } from '@remix-run/react'
import { english } from '@rantai/ui'
import { useEffect } from 'react'
import { attempt, callerFor } from '../api/caller'
import { refused, textOf } from '../forms/form-answer'
import { usePack } from '../packs/pack-context'
import { pageIn, takenIn } from '../packs/page-in'
import { PublishForm, StateForm, VersionList } from '../packs/PublishForms'
import { idOf } from '../vendors/vendor-id'

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const page = pageIn(args.request)
  const publishing = await api.packs.publishing({ id: idOf(args.params, 'packId'), page })
  return { publishing, page, taken: takenIn(args.request) }
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const id = idOf(args.params, 'packId')
  const intent = textOf(form, 'intent')
  if (intent === 'askChanges') {
    const { packId } = await api.packs.read({ id })
    const asked = await attempt(api.packs.askChanges({ packId }))
    return asked.ok ? redirect(`/packs/${id}/versions?asked=${asked.value.engagements}`) : refused(asked.failure, form)
  }
  const done = await attempt<unknown>(
    intent === 'archive' || intent === 'restore'
      ? api.packs.setState({ id, state: intent === 'archive' ? 'archived' : 'active' })
      : api.packs.publish({
          id,
          version: textOf(form, 'version'),
          changeNote: textOf(form, 'changeNote'),
          draftVersion: Number(textOf(form, 'draftVersion')) || null,
        }),
  )
  return done.ok ? redirect(`/packs/${id}/versions`) : refused(done.failure, form, sinceThen)
}

const sinceThen = english({
  conflict:
    'The draft was changed after this page was opened. Nothing was published. Look at what it changes now, then publish.',
})

export default function PackVersions() {
  const answer = useActionData<typeof action>()
  const { publishing, page, taken } = useLoaderData<typeof loader>()
  useFreshAfterSaving()
  return (
    <div className="stack-8 mt-4">
      <PublishForm answer={answer} publishing={publishing} page={page} taken={taken} />
      <VersionList />
      <StateForm answer={answer} />
    </div>
  )
}

/** What was typed a moment before this page opened is saved after it was read: then it is read once more. */
function useFreshAfterSaving(): void {
  const { saved } = usePack()
  const { revalidate } = useRevalidator()
  const at = saved?.kind === 'saved' ? String(saved.at) : undefined
  useEffect(() => {
    if (at !== undefined) revalidate()
  }, [at, revalidate])
}
