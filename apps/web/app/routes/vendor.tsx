import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { Button, ButtonLink, Notice, PageHeader, useSay } from '@rantai/ui'
import { listContractsSchema } from '@rantai/use-cases/contracts/contracts.schema'
import { attempt, callerFor } from '../api/caller'
import { ContractsOf } from '../contracts/ContractsOf'
import { mayWriteContracts } from '../contracts/words'
import { refused } from '../forms/form-answer'
import { FormProblems } from '../forms/FormProblems'
import { countryNames } from '../locale/country-names'
import { localeOf } from '../locale/request-locale'
import { namesOfCountries } from '../notices/country-namer'
import { Findings } from '../notices/Findings'
import { mayWriteNotices } from '../notices/may-write'
import { languageOfName } from '../vendors/name-language'
import { categoryWord } from '../vendors/category-word'
import { doneWords } from '../vendors/done-words'
import { vendorAct } from '../vendors/vendor-acts'
import { mayWriteVendors } from '../vendors/may-write'
import { vendorIdOf } from '../vendors/vendor-id'
import { VendorContacts } from '../vendors/VendorContacts'
import { VendorEngagements } from '../vendors/VendorEngagements'
import { VendorFacts } from '../vendors/VendorFacts'
import { VendorHistory } from '../vendors/VendorHistory'
import { pageTitle } from '../locale/page-title'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (say) => data?.vendor.name ?? say('Vendor'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { person, role } = await api.account.shell()
  const vendor = await api.vendors.read({ vendorId: vendorIdOf(args.params) })
  const { locale } = localeOf(args.request, person)
  const countryName = countryNames(locale)(vendor.country)
  const { rows: findings } = await api.notices.findings({ state: 'open', vendorId: vendor.id })
  const names = namesOfCountries(
    locale,
    findings.flatMap(({ countries }) => countries),
  )
  const mayNotice = mayWriteNotices(role)
  const contracts = await api.contracts.list(listContractsSchema.parse({ vendorId: vendor.id }))
  const may = { mayWrite: mayWriteVendors(role), mayWriteContracts: mayWriteContracts(role), mayNotice }
  return { vendor, contracts, countryName, findings, names, ...may }
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const vendorId = vendorIdOf(args.params)
  const act = vendorAct(api, vendorId, form)
  const done = await attempt(act.work)
  return done.ok ? redirect(`/vendors/${vendorId}?done=${act.name}`) : refused(done.failure, form)
}

export default function Vendor() {
  const say = useSay()
  const {
    vendor,
    contracts,
    countryName,
    mayWrite,
    mayWriteContracts: mayAdd,
    ...page
  } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const done = answer ? undefined : doneWords[search.get('done') ?? '']
  const inContacts = answer?.intent === 'addContact' || answer?.intent === 'updateContact'
  return (
    <>
      <PageHeader
        title={vendor.name}
        titleLang={languageOfName(vendor.name)}
        crumbs={[{ label: say('Vendors'), href: '/vendors' }, { label: say('Vendor') }]}
        subtitle={[categoryWord(vendor.category), countryName].filter(Boolean).join(' · ') || undefined}
        actions={
          <>
            <ButtonLink href={`/parties/${vendor.id}`}>{say('Sub-processors')}</ButtonLink>
            <ButtonLink href={`/notices?vendor=${vendor.id}`}>{say('Notices of change')}</ButtonLink>
            {mayWrite ? <Acts vendor={vendor} /> : null}
          </>
        }
      />
      {done ? (
        <Notice kind="success" announce>
          {say(done)}
        </Notice>
      ) : null}
      {vendor.state === 'archived' ? (
        <Notice kind="neutral">{say('This vendor is archived: it is left out of the list.')}</Notice>
      ) : null}
      {inContacts ? null : <FormProblems answer={answer} title={say('Nothing was changed')} />}
      <Findings findings={page.findings} names={page.names} mayWrite={page.mayNotice} action="/notices" />
      <VendorEngagements vendorId={vendor.id} rows={vendor.engagements} mayWrite={mayWrite} />
      <ContractsOf page={contracts} addHref={`/contracts/new?vendor=${vendor.id}`} mayWrite={mayAdd} />
      <div className="grid gap-x-8 lg:grid-cols-2">
        <VendorFacts vendor={vendor} countryName={countryName} />
        <VendorContacts
          contacts={vendor.contacts}
          answer={inContacts ? answer : undefined}
          mayWrite={mayWrite}
          key={search.get('done')}
        />
      </div>
      {vendor.history === null ? null : <VendorHistory events={vendor.history} />}
    </>
  )
}

function Acts({ vendor }: { readonly vendor: { readonly id: string; readonly state: 'active' | 'archived' } }) {
  const say = useSay()
  const archived = vendor.state === 'archived'
  return (
    <>
      <Form method="post">
        <Button type="submit" kind="quiet" name="intent" value={archived ? 'restore' : 'archive'}>
          {archived ? say('Bring back') : say('Archive')}
        </Button>
      </Form>
      <ButtonLink href={`/vendors/${vendor.id}/edit`}>{say('Edit')}</ButtonLink>
      {archived ? null : (
        <ButtonLink kind="primary" href={`/vendors/${vendor.id}/engagements/new`}>
          {say('New engagement')}
        </ButtonLink>
      )}
    </>
  )
}
