import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PageHeader, useSay } from '@rantai/ui'
import { attempt, callerFor } from '../api/caller'
import { refused, textOf } from '../forms/form-answer'
import { FormProblems } from '../forms/FormProblems'
import { ApplyPackImport, ImportAccount } from '../packs/ImportAccount'
import { idOf } from '../vendors/vendor-id'
import { pageTitle } from '../locale/page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Import a pack'))

/** Refused nodes on the page; the number above counts all of them. */
const shown = 300

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const report = await api.packs.importReport({ id: idOf(args.params, 'importId') })
  return { ...report, refused: report.refused.slice(0, shown) }
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const id = idOf(args.params, 'importId')
  const done = await attempt(api.packs.applyImport({ id, packId: textOf(form, 'packId') }))
  return done.ok ? redirect(`/packs/${done.value.packRowId}`) : refused(done.failure, form)
}

export default function PackImportReport() {
  const say = useSay()
  const report = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const applied = report.ownPackId !== null
  return (
    <>
      <PageHeader
        title={applied ? say('Imported as a draft') : say('Check the import')}
        crumbs={[
          { label: say('Question packs'), href: '/packs' },
          { label: say('Import'), href: '/packs/import' },
          { label: report.fileName },
        ]}
        subtitle={
          report.title === ''
            ? report.fileName
            : say('{title}, from {fileName}', { title: report.title, fileName: report.fileName })
        }
      />
      <div className="stack-6 mt-4">
        <FormProblems answer={answer} title={say('Nothing was imported')} />
        <ApplyPackImport report={report} answer={answer} />
      </div>
      <ImportAccount report={report} />
    </>
  )
}
