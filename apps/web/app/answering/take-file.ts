import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { attempt, Refusal } from '../api/caller'
import { httpStatusOf } from '../api/failures'
import { contentsOf, fileIn, type PostedEvidence, readUpload, uploadForm } from './evidence-upload'

type Taking = {
  /** Where the form stands, with the place on it: `/contracts/1`, `files`. */
  readonly page: string
  readonly place: string
  /** Reads what the file belongs to: a stranger's file isn't even looked at. */
  readonly before: Promise<unknown>
  readonly add: (file: Pick<PostedEvidence, 'fileName' | 'bytes'>, form: FormData) => Promise<unknown>
}

/** Takes one more file of something; goes back to its page, which says what is wrong. @throws Refusal forbidden */
export async function takeFile({ request, context }: ActionFunctionArgs, { page, place, before, add }: Taking) {
  await before
  const refusedFor = (code: string) => redirect(`${page}?upload=${code}#${place}`)
  const posted = await readUpload(() => uploadForm(request))
  if (!posted.ok) return refusedFor(posted.failure.code)
  const file = fileIn(posted.value)
  if (!file) return refusedFor('invalidInput')
  const done = await attempt(add(await contentsOf(file), posted.value))
  if (done.ok) return redirect(`${page}?done=file#${place}`)
  const { failure } = done
  if (failure.code === 'forbidden')
    throw new Refusal({ failure, reference: context.requestId }, httpStatusOf(failure.code))
  return refusedFor(failure.code)
}
