import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PageHeader, useSay } from '@rantai/ui'
import { listVendorsSchema } from '@rantai/use-cases/vendors/vendors.schema'
import { contentsOf, fileIn, readUpload, uploadForm } from '../answering/evidence-upload'
import { apiContextOf, attempt, callerFor } from '../api/caller'
import { PickVendor } from '../contracts/PickVendor'
import { refused, textOf } from '../forms/form-answer'
import { offeredCountries } from '../locale/choices'
import { pageTitle } from '../locale/page-title'
import { chosenOf, localeOf } from '../locale/request-locale'
import { changeTypedIn } from '../notices/change-typed'
import { RecordForm } from '../notices/RecordForm'
import { languageOfName } from '../vendors/name-language'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Record a notice'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args, 'notice.write')
  const { searchParams } = new URL(args.request.url)
  const vendorId = searchParams.get('vendor')
  const { sessions } = await apiContextOf(args)
  const countries = offeredCountries(localeOf(args.request, chosenOf(sessions.signedIn)).locale)
  if (vendorId !== null) {
    const { id, name } = await api.vendors.read({ vendorId })
    return { vendor: { id, name }, vendors: [], text: '', countries }
  }
  const text = searchParams.get('q') ?? ''
  const { rows } = await api.vendors.list(listVendorsSchema.parse({ text }))
  return { vendor: null, vendors: rows.map(({ id, name }) => ({ id, name })), text, countries }
}

/** Each country and kind of data that is ticked is a part of its own. */
const mostParts = 100

export async function action(args: ActionFunctionArgs) {
  const api = await callerFor(args, 'notice.write')
  const read = await readUpload(() => uploadForm(args.request, mostParts))
  if (!read.ok) return refused(read.failure, new FormData())
  const form = read.value
  const came = { channel: textOf(form, 'channel') as 'mail', receivedOn: textOf(form, 'receivedOn') }
  const said = { vendorId: textOf(form, 'vendorId'), saidByName: textOf(form, 'saidByName'), ...changeTypedIn(form) }
  const file = fileIn(form)
  const done = await attempt(api.notices.record({ ...said, ...came, file: file ? await contentsOf(file) : null }))
  return done.ok ? redirect(`/notices/${done.value}?done=record`) : refused(done.failure, form)
}

/** A notice that came by mail or letter. */
export default function NewNotice() {
  const say = useSay()
  const { vendor, vendors, text, countries } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <PageHeader
        title={say('Record a notice')}
        crumbs={[{ label: say('Notices of change'), href: '/notices' }, { label: say('New') }]}
        subtitle={
          vendor === null ? say('Of which vendor?') : <span lang={languageOfName(vendor.name)}>{vendor.name}</span>
        }
      />
      {vendor === null ? (
        <PickVendor vendors={vendors} text={text} />
      ) : (
        <RecordForm vendorId={vendor.id} answer={answer} countries={countries} />
      )}
    </>
  )
}
