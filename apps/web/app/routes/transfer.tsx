import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { ButtonLink, Notice, PageHeader, StatusPill, useSay } from '@rantai/ui'
import { attempt, callerFor } from '../api/caller'
import { refused } from '../forms/form-answer'
import { FormProblems } from '../forms/FormProblems'
import { countryNames } from '../locale/country-names'
import { pageTitle } from '../locale/page-title'
import { localeOf } from '../locale/request-locale'
import { useFormat } from '../locale/use-format'
import { problemWords } from '../shell/problem-words'
import { actOnTransfer, transferRefusals } from '../transfers/act-on-transfer.server'
import { AssessmentPart } from '../transfers/AssessmentPart'
import { FilingsPart } from '../transfers/FilingsPart'
import { MechanismPart } from '../transfers/MechanismPart'
import { transferNumber } from '../transfers/transfer-number'
import { TransferChanges } from '../transfers/TransferChanges'
import { TransferFacts } from '../transfers/TransferFacts'
import { endedWords, mayWriteTransfers, missingWords, transferStateWords } from '../transfers/words'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (say) => data?.transfer.engagementTitle ?? say('Transfer'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { person, role } = await api.account.shell()
  const transfer = await api.transfers.read({ id: args.params['transferId'] ?? '' })
  const { locale } = localeOf(args.request, person)
  const named = countryNames(locale)
  const codes = [transfer.origin, transfer.destination, ...transfer.residency]
  const names = Object.fromEntries(codes.map((code) => [code, named(code) ?? code]))
  return { transfer, names, mayWrite: transfer.state !== 'ended' && mayWriteTransfers(role) }
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const { work, goTo } = actOnTransfer(api, form, args.params['transferId'] ?? '')
  const done = await attempt(work)
  return done.ok ? redirect(goTo) : refused(done.failure, form, transferRefusals)
}

/** One transfer: what it stands on, what is due, what was assessed, and everything known of it. */
export default function TransferPage() {
  const say = useSay()
  const { transfer, names, mayWrite } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const upload = Object.entries(problemWords).find(([code]) => code === search.get('upload'))?.[1]
  const { word, letter, tone } = transferStateWords[transfer.state]
  return (
    <>
      <PageHeader
        crumbs={[
          { label: say('Transfers'), href: '/transfers' },
          { label: transfer.engagementTitle, href: `/engagements/${transfer.engagementId}` },
        ]}
        title={say('{origin} to {destination}', {
          origin: names[transfer.origin] ?? transfer.origin,
          destination: names[transfer.destination] ?? transfer.destination,
        })}
        subtitle={
          <p className="row">
            <StatusPill letter={letter} tone={tone}>
              {say(word)}
            </StatusPill>
            <span>{transferNumber(transfer.number)}</span>
          </p>
        }
        actions={
          <>
            <ButtonLink href={`/engagements/${transfer.engagementId}/data-flow`}>{say('Data flow')}</ButtonLink>
            {mayWrite ? (
              <ButtonLink href={`/transfers/${transfer.id}/edit`} kind="primary">
                {say('Fill in')}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      <FormProblems answer={answer} title={say('Nothing was saved yet')} />
      <Standing transfer={transfer} />
      <MechanismPart transfer={transfer} names={names} />
      <FilingsPart
        {...{ transferId: transfer.id, filings: transfer.filings, mayWrite, answer }}
        problem={answer ? undefined : upload && say(upload.title)}
      />
      <AssessmentPart transfer={transfer} mayWrite={mayWrite} />
      <TransferFacts transfer={transfer} names={names} />
      <TransferChanges changes={transfer.changes} contracts={transfer.contracts} members={transfer.members} />
    </>
  )
}

function Standing({ transfer }: Pick<ReturnType<typeof useLoaderData<typeof loader>>, 'transfer'>) {
  const say = useSay()
  const format = useFormat()
  const { state, endedBecause, endedOn, missing, fillBy, ownerName, today } = transfer
  if (state === 'ended')
    return (
      <Notice kind="info" title={say('Ended on {date}', { date: format.date(endedOn ?? today) })}>
        {say(endedWords[endedBecause ?? 'chain'] ?? '')}
      </Notice>
    )
  if (missing.length === 0) return null
  return (
    <Notice
      kind={fillBy !== null && fillBy < today ? 'danger' : 'warning'}
      title={say('{count, plural, one {# thing} other {# things}} nobody but a person can know', {
        count: missing.length,
      })}
    >
      <p>{format.list(missing.map((each) => say(missingWords[each] ?? '')))}</p>
      <p>
        {say('Asked of {name}', { name: ownerName ?? say('data protection') })}
        {fillBy === null ? null : `, ${say('due {date}', { date: format.date(fillBy) })}`}
      </p>
    </Notice>
  )
}
