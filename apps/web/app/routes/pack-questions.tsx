import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useSearchParams } from '@remix-run/react'
import { attempt, callerFor } from '../api/caller'
import { refused, textOf } from '../forms/form-answer'
import { FormProblems } from '../forms/FormProblems'
import { actOn } from '../packs/draft-acts'
import { placeIn, placeOf } from '../packs/question-place'
import { QuestionEditor } from '../packs/QuestionEditor'
import { withQuestion } from '../packs/question-form'
import { idOf } from '../vendors/vendor-id'
import { useSay } from '@rantai/ui'

export async function loader(args: LoaderFunctionArgs) {
  // The layout reads the pack; a page of its own keeps it as it is.
  await callerFor(args, 'pack.read')
  return null
}

/** The same acts as in the browser, on the draft as it is kept. */
export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const id = idOf(args.params, 'packId')
  const { draft, draftVersion } = await api.packs.read({ id })
  const typed = withQuestion(draft, placeOf(textOf(form, 'place')), form)
  const acted = actOn(typed, placeOf(textOf(form, 'place')), textOf(form, 'act'))
  const done = await attempt(api.packs.saveDraft({ id, version: draftVersion, draft: { ...acted.draft } }))
  return done.ok ? redirect(`/packs/${id}${placeIn(acted.index)}`) : refused(done.failure, form)
}

export default function PackQuestions() {
  const say = useSay()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  return (
    <>
      <FormProblems answer={answer} title={say('Nothing was saved')} />
      <QuestionEditor place={placeOf(search.get('question'))} />
    </>
  )
}
