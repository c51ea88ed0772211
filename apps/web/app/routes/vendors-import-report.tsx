import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PageHeader, Pager, useSay } from '@rantai/ui'
import { attempt, callerFor } from '../api/caller'
import { refused } from '../forms/form-answer'
import { FormProblems } from '../forms/FormProblems'
import { useFormat } from '../locale/use-format'
import { ApplyImport, ImportCountsLine } from '../vendors/ApplyImport'
import { ImportRows } from '../vendors/ImportRows'
import { idOf } from '../vendors/vendor-id'
import { pageTitle } from '../locale/page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Import vendors'))

/** Rows of each list on the page; the numbers above count all of them, and further pages show the rest. */
const shown = 100

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  await api.account.shell()
  const report = await api.vendors.importReport({ id: idOf(args.params, 'importId') })
  const { refused: bad, remarks, similar, changes, additions } = report
  const totals = {
    refused: bad.length,
    remarks: remarks.length,
    similar: similar.length,
    changes: changes.length,
    additions: additions.length,
  }
  const pages = Math.max(1, Math.ceil(Math.max(...Object.values(totals)) / shown))
  const asked = Number(new URL(args.request.url).searchParams.get('page') ?? 1)
  const page = Number.isSafeInteger(asked) && asked >= 1 ? Math.min(asked, pages) : 1
  const cut = <Row,>(rows: readonly Row[]) => rows.slice((page - 1) * shown, page * shown)
  const rows = { refused: cut(bad), remarks: cut(remarks), similar: cut(similar), changes: cut(changes) }
  return { ...report, ...rows, additions: cut(additions), totals, page, pages, first: (page - 1) * shown }
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const id = idOf(args.params, 'importId')
  const duplicates = form.get('duplicates') === 'create' ? 'create' : 'skip'
  const done = await attempt(api.vendors.applyImport({ id, duplicates }))
  return done.ok ? redirect(`/vendors/import/${id}`) : refused(done.failure, form)
}

export default function ImportReport() {
  const say = useSay()
  const report = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const format = useFormat()
  const applied = report.appliedAt !== null
  return (
    <>
      <PageHeader
        title={applied ? say('Import applied') : say('Check the import')}
        crumbs={[
          { label: say('Vendors'), href: '/vendors' },
          { label: say('Import'), href: '/vendors/import' },
          { label: report.fileName },
        ]}
        subtitle={
          report.appliedAt === null
            ? say('{count, plural, one {# row} other {# rows}} read from {fileName}. Nothing is changed yet.', {
                count: report.counts.read,
                fileName: report.fileName,
              })
            : say('{fileName}, applied {appliedAt}.', {
                fileName: report.fileName,
                appliedAt: format.date(report.appliedAt, 'short-time'),
              })
        }
      />
      <div className="stack-6 mt-4">
        <FormProblems answer={answer} title={say('Nothing was imported')} />
        <ImportCountsLine counts={report.counts} applied={applied} />
        {applied ? null : <ApplyImport counts={report.counts} />}
      </div>
      <ImportRows report={report} />
      {report.pages === 1 ? null : (
        <Pager
          summary={say('Page {page} of {pages} of these lists.', {
            page: format.number(report.page),
            pages: format.number(report.pages),
          })}
          previousHref={report.page > 1 ? `?page=${report.page - 1}` : undefined}
          nextHref={report.page < report.pages ? `?page=${report.page + 1}` : undefined}
        />
      )}
    </>
  )
}
