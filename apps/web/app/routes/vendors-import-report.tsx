import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PageHeader, Pager } from '@rantai/ui'
import { attempt, callerFor } from '../api/caller'
import { refused } from '../forms/form-answer'
import { FormProblems } from '../forms/FormProblems'
import { useFormat } from '../locale/use-format'
import { ApplyImport, ImportCountsLine } from '../vendors/ApplyImport'
import { ImportRows } from '../vendors/ImportRows'
import { idOf } from '../vendors/vendor-id'

export const meta: MetaFunction = () => [{ title: 'Import vendors · Rantai' }]

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
  const report = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const format = useFormat()
  const applied = report.appliedAt !== null
  return (
    <>
      <PageHeader
        title={applied ? 'Import applied' : 'Check the import'}
        crumbs={[
          { label: 'Vendors', href: '/vendors' },
          { label: 'Import', href: '/vendors/import' },
          { label: report.fileName },
        ]}
        subtitle={
          report.appliedAt === null
            ? `${format.number(report.counts.read)} rows read from ${report.fileName}. Nothing is changed yet.`
            : `${report.fileName}, applied ${format.date(report.appliedAt, 'short-time')}.`
        }
      />
      <div className="stack-6 mt-4">
        <FormProblems answer={answer} title="Nothing was imported" />
        <ImportCountsLine counts={report.counts} applied={applied} />
        {applied ? null : <ApplyImport counts={report.counts} />}
      </div>
      <ImportRows report={report} />
      {report.pages === 1 ? null : (
        <Pager
          summary={`Page ${format.number(report.page)} of ${format.number(report.pages)} of these lists.`}
          previousHref={report.page > 1 ? `?page=${report.page - 1}` : undefined}
          nextHref={report.page < report.pages ? `?page=${report.page + 1}` : undefined}
        />
      )}
    </>
  )
}
