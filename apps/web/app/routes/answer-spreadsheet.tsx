import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { TextLink, useSay } from '@rantai/ui'
import { AnsweringPage } from '../answering/AnsweringPage'
import { overviewFor } from '../answering/overview.server'
import { pageTitle } from '../locale/page-title'
import { SheetDownload } from '../spreadsheets/SheetDownload'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Spreadsheet'))

export async function loader(args: LoaderFunctionArgs) {
  return { head: await overviewFor(args) }
}

/** The questions as a workbook to take along. */
export default function AnswerSpreadsheet() {
  const say = useSay()
  const { head } = useLoaderData<typeof loader>()
  return (
    <AnsweringPage head={head}>
      <section className="stack-2">
        <p className="muted">{say('For {customerName}', { customerName: head.customerName })}</p>
        <h1>{say('In a spreadsheet')}</h1>
      </section>
      <SheetDownload assessmentId={head.assessmentId} />
      <p>
        <TextLink href={`/answer/${head.assessmentId}`}>{say('Back to the questions')}</TextLink>
      </p>
    </AnsweringPage>
  )
}
