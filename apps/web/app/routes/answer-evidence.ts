import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import type { Failure } from '../answering/upload-failure'
import { postedEvidence, readUpload, type PostedEvidence } from '../answering/evidence-upload'
import { attempt, callerFor, Refusal } from '../api/caller'
import { httpStatusOf } from '../api/failures'

/** One file for one answer. A script is answered with JSON, a plain form goes back to the section it stands in. */
export async function action(args: ActionFunctionArgs) {
  const api = await callerFor(args)
  const assessmentId = args.params.assessmentId ?? ''
  // Before the body is read: a stranger's file isn't even looked at.
  await api.answering.overview({ assessmentId })
  const posted = await readUpload(() => postedEvidence(args.request))
  if (!posted.ok) return answer(args, posted.failure, null)
  const { sectionId, ...file } = posted.value
  const done = await attempt(api.evidence.upload({ assessmentId, ...file }))
  if (!done.ok) return answer(args, done.failure, posted.value)
  if (wantsJson(args.request)) return Response.json({ ok: true, evidence: done.value })
  return redirect(pageOf(assessmentId, { sectionId, questionId: file.questionId }))
}

function answer({ request, params, context }: ActionFunctionArgs, failure: Failure, posted: PostedEvidence | null) {
  const status = httpStatusOf(failure.code)
  if (wantsJson(request)) return Response.json({ ok: false, failure }, { status })
  // Another file would be refused as well, so there is nothing to go back for.
  if (failure.code === 'forbidden') throw new Refusal({ failure, reference: context.requestId }, status)
  return redirect(
    pageOf(params.assessmentId ?? '', {
      // What couldn't be read says nothing; the address of the form does.
      sectionId: posted?.sectionId ?? new URL(request.url).searchParams.get('section'),
      questionId: posted?.questionId ?? null,
      problem: failure.code,
    }),
  )
}

type Place = {
  readonly sectionId: string | null
  readonly questionId: string | null
  readonly problem?: string
}

function pageOf(assessmentId: string, { sectionId, questionId, problem }: Place): string {
  const query = problem === undefined ? '' : `?upload=${problem}`
  const page = `/answer/${assessmentId}${sectionId === null ? '' : `/section/${encodeURIComponent(sectionId)}`}`
  return `${page}${query}${questionId === null ? '' : `#${encodeURIComponent(questionId)}`}`
}

const wantsJson = (request: Request) => request.headers.get('accept')?.includes('application/json') === true
