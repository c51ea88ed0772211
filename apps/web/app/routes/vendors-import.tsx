import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { PageHeader, Section, Sentence, TextLink, useSay } from '@rantai/ui'
import { attempt, callerFor } from '../api/caller'
import { refused, typedAgain } from '../forms/form-answer'
import { UploadForm } from '../forms/UploadForm'
import { uploadIn } from '../vendors/upload'
import { pageTitle } from '../locale/page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Import vendors'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args, 'vendor.import')
  await api.account.shell()
  return null
}

export async function action(args: ActionFunctionArgs) {
  const upload = await uploadIn(args.request)
  const nothing = new FormData()
  if (!upload.ok) return data({ ...typedAgain(nothing), general: upload.problem }, { status: 422 })
  const api = await callerFor(args)
  const { fileName, bytes } = upload
  const done = await attempt(api.vendors.checkImport({ fileName, bytes }))
  return done.ok ? redirect(`/vendors/import/${done.value}`) : refused(done.failure, nothing)
}

export default function ImportVendors() {
  const say = useSay()
  const answer = useActionData<typeof action>()
  return (
    <>
      <PageHeader
        title={say('Import vendors')}
        crumbs={[{ label: say('Vendors'), href: '/vendors' }, { label: say('Import') }]}
        subtitle={say('You see what would change before anything does.')}
      />
      <UploadForm
        label={say('Spreadsheet')}
        help={say('XLSX, CSV or JSON, at most 5 MB and 10,000 vendors.')}
        accept=".xlsx,.csv,.tsv,.txt,.json"
        answer={answer}
      />
      <Section title={say('How the file should look')}>
        <ul className="stack-2 max-w-2xl list-disc pl-5">
          <li>
            <Sentence
              text="A row of column names, then a row per vendor. Only <b>Name</b> is needed. Start from the template: <xlsx>XLSX</xlsx> or <csv>CSV</csv>."
              tags={{
                b: (inner) => <b className="m">{inner}</b>,
                xlsx: (inner) => (
                  <TextLink href="/vendors/import/template.xlsx" download>
                    {inner}
                  </TextLink>
                ),
                csv: (inner) => (
                  <TextLink href="/vendors/import/template.csv" download>
                    {inner}
                  </TextLink>
                ),
              }}
            />
          </li>
          <li>{say('A vendor that is here already is updated. An empty cell leaves what is known.')}</li>
          <li>{say('Rows that can’t be taken are named with the reason; the good rows don’t wait for them.')}</li>
          <li>{say('The same file sent twice changes nothing the second time.')}</li>
        </ul>
      </Section>
    </>
  )
}
