import { DescriptionList, type Description, useSay } from '@rantai/ui'
import { useFormat } from '../locale/use-format'
import { useRootData } from '../root-data'

type Certificate = {
  readonly name: string
  readonly issuer: string
  readonly scope: string
  readonly issuedOn: string
  readonly expiresOn: string
}

/** What anybody may read of a vendor; a text that is empty isn't said. */
export type ShownProfile = {
  readonly name: string
  readonly summary: string
  readonly website: string
  readonly securityEmail: string
  readonly securityTxt: string
  readonly certificates: readonly Certificate[]
}

type Props = {
  readonly profile: ShownProfile
  /** Part of the page it is written on, below a heading of that. */
  readonly isPreview?: boolean
}

/** A trust profile as its readers see it. */
export function TrustProfile({ profile, isPreview = false }: Props) {
  const say = useSay()
  const { name, summary, website, securityEmail, securityTxt, certificates } = profile
  const [Name, Part] = isPreview ? (['h3', 'h4'] as const) : (['h1', 'h2'] as const)
  const facts: Description[] = [
    ...(website === '' ? [] : [{ term: say('Website'), detail: <Outward href={website} /> }]),
    ...(securityEmail === ''
      ? []
      : [
          {
            term: say('Contact for security'),
            detail: <Outward href={`mailto:${securityEmail}`} shown={securityEmail} />,
          },
        ]),
    ...(securityTxt === '' ? [] : [{ term: 'security.txt', detail: <Outward href={securityTxt} /> }]),
  ]
  return (
    <div className="stack-6">
      <Name className="break-words">{name}</Name>
      {paragraphsOf(summary).map((text, index) => (
        <p key={index} className="break-words">
          {text}
        </p>
      ))}
      {facts.length === 0 ? null : <DescriptionList look="ruled" items={facts} />}
      {certificates.length === 0 ? null : (
        <div className="stack">
          <Part>{say('Certificates')}</Part>
          <p className="muted small">{say('As the company says; Rantai has not checked them.')}</p>
          <ul className="stack">
            {certificates.map((each, index) => (
              <li key={index} className="stack-1 break-words">
                <strong>{each.name}</strong>
                <CertificateFacts {...each} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

function CertificateFacts({ issuer, scope, issuedOn, expiresOn }: Certificate) {
  const say = useSay()
  const format = useFormat()
  const today = useRootData().now.slice(0, 10)
  const date = (day: string) => format.date(day, 'long')
  const ended = expiresOn < today
  const lines = [
    say('Issued by {issuer}', { issuer }),
    ...(issuedOn === '' ? [] : [say('issued on {date}', { date: date(issuedOn) })]),
    ...(expiresOn === '' ? [] : [say(ended ? 'expired on {date}' : 'valid until {date}', { date: date(expiresOn) })]),
  ]
  return (
    <>
      <div className="muted">{lines.join(' · ')}</div>
      {scope === '' ? null : <div>{say('Scope: {scope}', { scope })}</div>}
    </>
  )
}

/** A way out of the portal, at an address that somebody typed. */
function Outward({ href, shown = href }: { readonly href: string; readonly shown?: string }) {
  return (
    <a href={href} rel="noopener noreferrer nofollow" className="break-words">
      {shown}
    </a>
  )
}

const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
