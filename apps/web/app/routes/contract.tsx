import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { Notice, PageHeader, useSay } from '@rantai/ui'
import { attempt, callerFor } from '../api/caller'
import { ClauseEditor } from '../contracts/ClauseEditor'
import { ClauseTable } from '../contracts/ClauseTable'
import { contractAct, contractActWords, doneWords } from '../contracts/contract-acts'
import { ContractActs } from '../contracts/ContractActs'
import { ContractFacts } from '../contracts/ContractFacts'
import { ContractFiles } from '../contracts/ContractFiles'
import { ContractGaps, LocalNotes } from '../contracts/ContractGaps'
import { ContractStanding } from '../contracts/ContractStanding'
import { mayReviewContracts, mayWriteContracts } from '../contracts/words'
import { refused } from '../forms/form-answer'
import { FormProblems } from '../forms/FormProblems'
import { countryNames } from '../locale/country-names'
import { pageTitle } from '../locale/page-title'
import { localeOf } from '../locale/request-locale'
import { problemWords } from '../shell/problem-words'
import { languageOfName } from '../vendors/name-language'
import { VendorHistory } from '../vendors/VendorHistory'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (say) => data?.contract.title ?? say('Contract'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { person, role } = await api.account.shell()
  const contract = await api.contracts.read({ contractId: args.params['contractId'] ?? '' })
  const { locale } = localeOf(args.request, person)
  const named = countryNames(locale)
  const codes = [contract.exporter.country, contract.importer.country].filter((code) => code !== null)
  const countries = Object.fromEntries(codes.map((code) => [code, named(code) ?? code]))
  return { contract, countries, locale, mayWrite: mayWriteContracts(role), mayReview: mayReviewContracts(role) }
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const contractId = args.params['contractId'] ?? ''
  const { work, goTo } = contractAct(api, contractId, form)
  const done = await attempt(work)
  return done.ok ? redirect(`/contracts/${contractId}${goTo}`) : refused(done.failure, form, contractActWords)
}

export default function Contract() {
  const say = useSay()
  const { contract, countries, locale, mayWrite, mayReview } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const done = answer ? undefined : doneWords[search.get('done') ?? '']
  const editing = mayReview ? contract.lines.find(({ key }) => key === search.get('clause')) : undefined
  const next = contract.coverage.open.find((key) => key !== editing?.key)
  const upload = Object.entries(problemWords).find(([code]) => code === search.get('upload'))?.[1]
  return (
    <>
      <PageHeader
        title={contract.title}
        crumbs={[
          { label: say('Contracts'), href: '/contracts' },
          {
            label: <span lang={languageOfName(contract.vendorName)}>{contract.vendorName}</span>,
            href: `/vendors/${contract.vendorId}`,
          },
        ]}
        actions={mayWrite ? <ContractActs contractId={contract.id} /> : undefined}
      />
      {done === undefined ? null : (
        <Notice kind="success" announce>
          {say(done)}
        </Notice>
      )}
      {answer?.intent === 'clause' ? null : <FormProblems answer={answer} title={say('Nothing was changed')} />}
      <ContractStanding {...{ contract, mayReview, answer, locale }} />
      {editing ? (
        <ClauseEditor
          key={`${editing.key} ${String(editing.finding?.version ?? 0)}`}
          line={editing}
          contractId={contract.id}
          next={next}
          answer={answer?.intent === 'clause' ? answer : undefined}
        />
      ) : null}
      <ClauseTable contract={contract} mayReview={mayReview} />
      <ContractGaps contract={contract} />
      <div className="grid gap-x-8 lg:grid-cols-2">
        <ContractFacts contract={contract} countries={countries} />
        <ContractFiles contract={contract} mayWrite={mayWrite} problem={upload && say(upload.title)} />
      </div>
      <LocalNotes contract={contract} />
      <VendorHistory events={contract.history} />
    </>
  )
}
