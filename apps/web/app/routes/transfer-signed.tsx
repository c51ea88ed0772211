import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DescriptionList, PageHeader, StatusPill, useSay } from '@rantai/ui'
import { callerFor } from '../api/caller'
import { countryNames } from '../locale/country-names'
import { pageTitle } from '../locale/page-title'
import { localeOf } from '../locale/request-locale'
import { useFormat } from '../locale/use-format'
import { AssessmentDocument } from '../transfers/AssessmentDocument'
import { decisionWords } from '../transfers/words'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Transfer impact assessment'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { person } = await api.account.shell()
  const { transferId: id = '', number = '' } = args.params
  const assessment = await api.transfers.signed({ id, number: Number(number) })
  const named = countryNames(localeOf(args.request, person).locale)
  const codes = [assessment.shown.origin, assessment.shown.destination]
  return { assessment, names: Object.fromEntries(codes.map((code) => [code, named(code) ?? code])) }
}

/** A signed version as it was signed, with the facts and the law of its day; to be read or printed. */
export default function SignedAssessment() {
  const say = useSay()
  const format = useFormat()
  const { assessment, names } = useLoaderData<typeof loader>()
  const { shown, number, decision, assessorName, assessedAt, approverName, signedAt, validUntil } = assessment
  const { word, letter, tone } = decisionWords[decision]
  return (
    <>
      <PageHeader
        crumbs={[
          { label: say('Transfers'), href: '/transfers' },
          {
            label: say('{origin} to {destination}', {
              origin: names[shown.origin] ?? shown.origin,
              destination: names[shown.destination] ?? shown.destination,
            }),
            href: `/transfers/${assessment.transferId}`,
          },
        ]}
        title={say('Transfer impact assessment, version {number}', { number })}
        subtitle={
          assessment.latest
            ? say('{engagement}. Facts and law as they stood on {date}. Print this page to take it with you.', {
                engagement: shown.engagementTitle,
                date: format.date(shown.on),
              })
            : say('{engagement}. Facts and law as they stood on {date}. A later version was signed since.', {
                engagement: shown.engagementTitle,
                date: format.date(shown.on),
              })
        }
      />
      <DescriptionList
        items={[
          {
            term: say('Decision'),
            detail: (
              <StatusPill letter={letter} tone={tone}>
                {say(word)}
              </StatusPill>
            ),
          },
          { term: say('Assessor'), detail: `${assessorName}, ${format.date(assessedAt, 'short-time')}` },
          { term: say('Approver'), detail: `${approverName}, ${format.date(signedAt, 'short-time')}` },
          { term: say('Holds until'), detail: format.date(validUntil) },
        ]}
      />
      <AssessmentDocument content={assessment.content} shown={shown} names={names} />
    </>
  )
}
