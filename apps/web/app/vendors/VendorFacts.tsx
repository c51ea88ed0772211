import { DescriptionList, Section, TextLink, type Description, english, useSay } from '@rantai/ui'
import { categoryWord } from './category-word'
import type { VendorFormFacts } from './VendorForm'

const documentWords: Readonly<Record<string, string>> = english({
  privacyPolicyUrl: 'Privacy policy',
  dataProcessingAgreementUrl: 'Data processing agreement',
  subprocessorsListUrl: 'Sub-processors',
  securityPageUrl: 'Security page',
  trustPageUrl: 'Trust page',
  statusPageUrl: 'Status page',
  termsOfServiceUrl: 'Terms of service',
  serviceSoftwareAgreementUrl: 'Service agreement',
  serviceLevelAgreementUrl: 'Service levels',
  businessAssociateAgreementUrl: 'Business associate agreement',
})

type Props = {
  readonly vendor: VendorFormFacts & { readonly ownerName: string | null }
  readonly countryName: string | null
}

/** What is known of the vendor; only what is known is listed. */
export function VendorFacts({ vendor, countryName }: Props) {
  const say = useSay()
  const facts: readonly (readonly [string, string | null])[] = [
    [say('Legal name'), vendor.legalName],
    [say('Country'), countryName],
    [say('Registration number'), vendor.registrationNumber],
    [say('Category'), categoryWord(vendor.category)],
    [say('Address'), vendor.address],
    [say('Domains'), vendor.domains.join(', ') || null],
    [say('Certificates it claims'), certificatesOf(vendor.details)],
    [say('Owner'), vendor.ownerName ?? say('Nobody yet')],
  ]
  const items: Description[] = facts.flatMap(([term, detail]) => (detail === null ? [] : [{ term, detail }]))
  if (vendor.website !== null) items.push({ term: say('Website'), detail: <OutsideLink address={vendor.website} /> })
  for (const [name, term] of Object.entries(documentWords)) {
    const address = vendor.details[name]
    if (typeof address === 'string') items.push({ term: say(term), detail: <OutsideLink address={address} /> })
  }
  return (
    <Section title={say('Facts')}>
      <DescriptionList items={items} />
    </Section>
  )
}

function certificatesOf(details: VendorFormFacts['details']): string | null {
  const { certifications } = details
  return Array.isArray(certifications) && certifications.length > 0 ? certifications.join(', ') : null
}

/** Only what begins with http becomes a link. */
function OutsideLink({ address }: { readonly address: string }) {
  if (!/^https?:\/\//i.test(address)) return <span className="break-all">{address}</span>
  return (
    <TextLink href={address} rel="noreferrer noopener" target="_blank" className="break-all">
      {address.replace(/^https?:\/\//i, '').replace(/\/$/, '')}
    </TextLink>
  )
}
