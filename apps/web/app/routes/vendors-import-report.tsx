import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PageHeader } from '@rantai/ui'
import { attempt, callerFor } from '../api/caller'
import { refused } from '../forms/form-answer'
import { FormProblems } from '../forms/FormProblems'
import { useFormat } from '../locale/use-format'
import { ApplyImport, ImportCountsLine } from '../vendors/ApplyImport'
import { ImportRows } from '../vendors/ImportRows'
import { idOf } from '../vendors/vendor-id'

export const meta: MetaFunction = () => [{ title: 'Import vendors · Rantai' }]

/** Rows of each list on the page; the numbers above count all of them. */
const shown = 200

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  await api.account.shell()
  const report = await api.vendors.importReport({ id: idOf(args.params, 'importId') })
  const { refused: bad, remarks, similar, changes } = report
  const cut = { refused: bad.slice(0, shown), remarks: remarks.slice(0, shown), similar: similar.slice(0, shown) }
  return { ...report, ...cut, changes: changes.slice(0, shown), problemCount: bad.length, remarkCount: remarks.length }
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
    </>
  )
}
