import { Form } from '@remix-run/react'
import { Button, RiskBadge, Section, TextArea, TextLink, useSay } from '@rantai/ui'
import type { FindingRow } from '@rantai/use-cases'
import type { FormAnswer } from '../forms/form-answer'
import { fieldOf, FormProblems } from '../forms/FormProblems'
import { useFormat } from '../locale/use-format'
import { languageOfName } from '../vendors/name-language'

type Props = {
  readonly findings: readonly FindingRow[]
  readonly mayWrite: boolean
  /** Names of countries by their codes, made on the server. */
  readonly names: Readonly<Record<string, string>>
  readonly answer?: FormAnswer | undefined
  /** Where the forms post to, where that isn't the page itself. */
  readonly action?: string
}

/** What vendors changed without telling, what is due first at the top. */
export function Findings({ findings, mayWrite, names, answer, action }: Props) {
  const say = useSay()
  const format = useFormat()
  if (findings.length === 0) return null
  return (
    <Section title={say('Changed without notice')} id="findings">
      <ul className="stack-6">
        {findings.map((finding) => {
          const { id, vendorId, vendorName, kind, partyName, severity, dueOn, foundOn, document, state } = finding
          const countries = finding.countries.map((code) => names[code] ?? code).join(', ')
          const mine = answer?.typed['findingId']?.[0] === id ? answer : undefined
          return (
            <li key={id} className="stack-2">
              <p className="row">
                <span className="grow" lang={languageOfName(partyName)}>
                  {kind === 'unannouncedParty'
                    ? say('{party} is a sub-processor that nobody announced', { party: partyName })
                    : say('{party} is now in {countries}, which nobody announced', { party: partyName, countries })}
                </span>
                <RiskBadge level={severity} />
              </p>
              <p className="muted small">
                <TextLink href={`/vendors/${vendorId}`} lang={languageOfName(vendorName)}>
                  {vendorName}
                </TextLink>{' '}
                {say('· found {date} in {document} · due {due}', {
                  date: format.date(foundOn),
                  document,
                  due: format.date(dueOn),
                })}
              </p>
              {state === 'closed' ? (
                <p className="small">
                  {say('Closed by {name}: {reason}', {
                    name: finding.closedByName ?? '',
                    reason: finding.closedReason ?? '',
                  })}
                </p>
              ) : mayWrite ? (
                <details open={mine !== undefined}>
                  <summary>{say('Close the finding')}</summary>
                  <Form
                    method="post"
                    {...(action !== undefined && { action })}
                    className="stack max-w-2xl py-3"
                    noValidate
                    preventScrollReset
                  >
                    <FormProblems answer={mine} title={say('The finding stays open')} />
                    <input type="hidden" name="findingId" value={id} />
                    <TextArea
                      {...fieldOf(mine, 'reason')}
                      id={`reason-${id}`}
                      label={say('Why it is closed')}
                      rows={2}
                    />
                    <Button type="submit" name="intent" value="closeFinding">
                      {say('Close the finding')}
                    </Button>
                  </Form>
                </details>
              ) : null}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
