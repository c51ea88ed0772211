import { DescriptionList, Section, TextLink, type Description, useSay } from '@rantai/ui'
import type { ContractDetails } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'
import { languageOfName } from '../vendors/name-language'
import { instrumentWords, relationshipWords } from './words'

type Props = { readonly contract: ContractDetails; readonly countries: Readonly<Record<string, string>> }

/** What is known of the contract; only what is known is listed. */
export function ContractFacts({ contract, countries }: Props) {
  const say = useSay()
  const format = useFormat()
  const { terms, exporter, importer } = contract
  const day = (value: string | null) => (value === null ? null : format.date(value))
  const days = (count: number | null) =>
    count === null ? null : say('{count, plural, one {# day} other {# days}}', { count })
  const answer = (value: boolean | null) => (value === null ? null : value ? say('Yes') : say('No'))
  const party = ({ name, country, role, officer }: typeof exporter) => (
    <>
      <span lang={languageOfName(name)}>{name}</span>
      {[country === null ? '' : (countries[country] ?? country), role, officer].filter(Boolean).map((part) => (
        <span key={part}> · {part}</span>
      ))}
    </>
  )
  const facts: readonly (readonly [string, Description['detail'] | null])[] = [
    [
      say('Engagement'),
      contract.engagementId === null ? say('Everything of this vendor') : <Engagement {...contract} />,
    ],
    [
      say('Written on'),
      [say(instrumentWords[contract.instrument] ?? ''), contract.instrumentVersion].filter(Boolean).join(', '),
    ],
    [say('Relationship'), say(relationshipWords[contract.relationship] ?? '')],
    [say('Exporter'), party(exporter)],
    [say('Importer'), party(importer)],
    [say('Looked after by'), contract.ownerName ?? say('Nobody yet')],
    [say('Signed on'), day(contract.signedOn)],
    [say('Starts on'), day(contract.startsOn)],
    [say('Ends on'), day(contract.endsOn)],
    [say('Renews on'), day(contract.renewsOn)],
    [say('To be looked at again on'), day(contract.reviewOn)],
    [say('Notice of a breach within'), breachOf(contract, say)],
    [say('Sub-processors are agreed'), subProcessorsOf(contract, say)],
    [say('Notice of a new sub-processor'), days(contract.noticeDays)],
    [say('Time to object'), days(contract.objectionDays)],
    [say('Deletion after the end within'), days(contract.deletionDays)],
    [say('Governing law'), terms.governingLaw || null],
    [say('Where disputes are settled'), terms.forum || null],
    [say('Right to audit'), [answer(terms.auditRight), terms.auditScope].filter(Boolean).join(', ') || null],
    [say('Access of the supervisor'), answer(terms.regulatorAccess)],
    [say('Individuals can claim their rights'), answer(terms.remedies)],
    [say('Limit of liability'), terms.liabilityCap || null],
    [say('Insurance'), terms.insurance || null],
  ]
  return (
    <Section title={say('Facts')}>
      <DescriptionList items={facts.flatMap(([term, detail]) => (detail === null ? [] : [{ term, detail }]))} />
    </Section>
  )
}

function Engagement({ engagementId, engagementTitle }: Pick<ContractDetails, 'engagementId' | 'engagementTitle'>) {
  return <TextLink href={`/engagements/${engagementId ?? ''}`}>{engagementTitle}</TextLink>
}

type Say = ReturnType<typeof useSay>

/** The hours, and whether they leave time for the strictest clock that binds. */
function breachOf({ breachHours, strictest }: ContractDetails, say: Say): string | null {
  if (breachHours === null) return null
  const hours = say('{hours, plural, one {# hour} other {# hours}}', { hours: breachHours })
  if (strictest === null || breachHours <= strictest.hours) return hours
  return say('{hours}: longer than the {least, number} that the strictest clock ({country}) leaves the vendor', {
    hours,
    least: strictest.hours,
    country: strictest.country,
  })
}

function subProcessorsOf({ subProcessors }: ContractDetails, say: Say): string | null {
  if (subProcessors === null) return null
  return subProcessors === 'specific' ? say('one by one, with consent') : say('in general, with notice')
}
