import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { Notice, TextLink, useSay } from '@rantai/ui'
import { AnsweringPage } from '../answering/AnsweringPage'
import { overviewFor } from '../answering/overview.server'
import { attempt, callerFor } from '../api/caller'
import { refused, typedAgain } from '../forms/form-answer'
import { pageTitle } from '../locale/page-title'
import { SheetDownload } from '../spreadsheets/SheetDownload'
import { SheetUpload } from '../spreadsheets/SheetUpload'
import { importPath } from '../spreadsheets/import-path'
import { sheetRefusals } from '../spreadsheets/sheet-refusals'
import { uploadIn } from '../vendors/upload'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Spreadsheet'))

export async function loader(args: LoaderFunctionArgs) {
  const head = await overviewFor(args)
  const api = await callerFor(args)
  return { head, waiting: await api.spreadsheets.waiting({ assessmentId: head.assessmentId }) }
}

export async function action(args: ActionFunctionArgs) {
  const api = await callerFor(args)
  const upload = await uploadIn(args.request)
  const nothing = new FormData()
  if (!upload.ok) return data({ ...typedAgain(nothing), general: upload.problem }, { status: 422 })
  const assessmentId = args.params['assessmentId'] ?? ''
  const { fileName, bytes } = upload
  const done = await attempt(api.spreadsheets.check({ assessmentId, fileName, bytes }))
  return done.ok
    ? redirect(importPath(assessmentId, { id: done.value.importId, kind: done.value.kind }))
    : refused(done.failure, nothing, sheetRefusals)
}

/** The questions as a workbook to take along, and the way back. */
export default function AnswerSpreadsheet() {
  const say = useSay()
  const { head, waiting } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const { assessmentId } = head
  return (
    <AnsweringPage head={head}>
      <section className="stack-2">
        <p className="muted">{say('For {customerName}', { customerName: head.customerName })}</p>
        <h1>{say('In a spreadsheet')}</h1>
      </section>
      {search.get('done') === 'removed' && !answer ? (
        <Notice kind="success" announce>
          {say('The file was removed. No answer was changed.')}
        </Notice>
      ) : null}
      <SheetDownload assessmentId={assessmentId} />
      {head.mayWrite ? <SheetUpload assessmentId={assessmentId} waiting={waiting} answer={answer} /> : null}
      <p>
        <TextLink href={`/answer/${assessmentId}`}>{say('Back to the questions')}</TextLink>
      </p>
    </AnsweringPage>
  )
}
