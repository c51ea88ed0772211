import { Section, TextLink, useSay } from '@rantai/ui'
import type { readJurisdiction } from '@rantai/use-cases'
import { LegalStatement } from './LegalStatement'
import { acceptedWords, mechanismWords, modelWords } from './words'

type Jurisdiction = ReturnType<typeof readJurisdiction>

/** Transfers out: the rule, what it accepts, what has to be filed. */
export function Transfers({ transfers }: Pick<Jurisdiction, 'transfers'>) {
  const say = useSay()
  const { model, rule, mechanisms, filings, impactAssessment, adequacy } = transfers
  return (
    <Section title={say('Transfers out')} aside={modelWords[model ?? ''] ?? say('Not known')}>
      <div className="grid gap-4">
        <LegalStatement said={rule} />
        {mechanisms.map(({ kind, accepted, to, said }) => (
          <Part
            key={kind}
            title={`${mechanismWords[kind] ?? kind}: ${(acceptedWords[accepted] ?? accepted).toLowerCase()}`}
          >
            {to === null || to.length === 0 ? null : (
              <p className="small">{say('Only to {value}.', { value: to.join(', ') })}</p>
            )}
            <LegalStatement said={said} />
          </Part>
        ))}
        {filings.map((each) => (
          <Part key={each.id} title={each.what}>
            <p className="small">
              {each.body}
              {each.form === null ? null : `, ${each.form}`}. {dueWords(each)}
            </p>
            <LegalStatement said={each.said} />
          </Part>
        ))}
        <Part title={`Transfer impact assessment: ${neededWords(impactAssessment)}`}>
          <LegalStatement said={impactAssessment.said} />
        </Part>
        {adequacy.map(({ to, adequate, said }) => (
          <Part key={to.join()} title={`${adequate ? 'Adequate' : 'Not adequate'}: ${to.join(', ')}`}>
            <LegalStatement said={said} />
          </Part>
        ))}
      </div>
    </Section>
  )
}

function dueWords({ dueDays, dueFrom }: Jurisdiction['transfers']['filings'][number]): string {
  if (dueDays !== null && dueFrom === 'firstTransfer') return `Due ${dueDays} days after the first transfer.`
  return dueFrom === 'beforeTransfer' ? 'Due before the transfer.' : 'When it is due is not known.'
}

function neededWords({ needed, validMonths }: Jurisdiction['transfers']['impactAssessment']): string {
  if (needed === null) return 'not known'
  if (!needed) return 'not needed'
  return validMonths === null ? 'needed' : `needed, good for ${validMonths} months`
}

function Part({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <div className="stack-2">
      <h3 className="b">{title}</h3>
      {children}
    </div>
  )
}

/** Everything else that is asked of whoever holds data there. */
export function Duties({ each }: { readonly each: Jurisdiction }) {
  const say = useSay()
  return (
    <Section title={say('Duties')}>
      <div className="grid gap-4">
        {each.localisation.map((said, at) => (
          <Part
            key={at}
            title={at === 0 ? say('Keeping data in the country') : say('More on keeping data in the country')}
          >
            <LegalStatement said={said} />
          </Part>
        ))}
        <Part title={say('Data protection officer')}>
          <LegalStatement said={each.dpo} />
        </Part>
        <Part title={say('Processors')}>
          <LegalStatement said={each.processors} />
        </Part>
        <Part title={say('A processor’s notice of a breach')}>
          <LegalStatement said={each.processorBreachDuty} />
        </Part>
        <Part title={say('Time to answer people’s requests')}>
          <LegalStatement said={each.rights} />
        </Part>
        <Part title={say('Highest sanction')}>
          <LegalStatement said={each.sanctions} />
        </Part>
        <Part title={say('National response team')}>
          <LegalStatement said={each.responseTeam} />
        </Part>
      </div>
    </Section>
  )
}

/** What somebody still has to find out. */
export function OpenPoints({ open, code }: { readonly open: readonly string[]; readonly code: string }) {
  const say = useSay()
  return (
    <Section
      title={say('Still to find out')}
      aside={<TextLink href={`/law/statements?jurisdiction=${code}`}>{say('Its statements by age')}</TextLink>}
    >
      {open.length === 0 ? (
        <p className="muted">{say('Nothing is noted.')}</p>
      ) : (
        <ul className="list-disc pl-5">
          {open.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
    </Section>
  )
}
