import { Section, type Say, TextLink, useSay } from '@rantai/ui'
import type { readJurisdiction } from '@rantai/use-cases'
import { LegalStatement } from './LegalStatement'
import { mechanismWords, modelWords } from './words'

type Jurisdiction = ReturnType<typeof readJurisdiction>

/** Transfers out: the rule, what it accepts, what has to be filed. */
export function Transfers({ transfers }: Pick<Jurisdiction, 'transfers'>) {
  const say = useSay()
  const { model, rule, mechanisms, filings, impactAssessment, adequacy } = transfers
  return (
    <Section title={say('Transfers out')} aside={say(modelWords[model ?? ''] ?? 'Not known')}>
      <div className="grid gap-4">
        <LegalStatement said={rule} />
        {mechanisms.map(({ kind, accepted, to, said }) => (
          <Part
            key={kind}
            title={say(
              '{mechanism}: {accepted, select, yes {accepted} voluntary {voluntary} unclear {unclear} other {not recognised}}',
              { mechanism: say(mechanismWords[kind] ?? kind), accepted },
            )}
          >
            {to === null || to.length === 0 ? null : (
              <p className="small">{say('Only to {places}.', { places: to.join(', ') })}</p>
            )}
            <LegalStatement said={said} />
          </Part>
        ))}
        {filings.map((each) => (
          <Part key={each.id} title={each.what}>
            <p className="small">
              {say(each.form === null ? '{body}. {due}' : '{body}, {form}. {due}', {
                body: each.body,
                form: each.form ?? '',
                due: dueWords(say, each),
              })}
            </p>
            <LegalStatement said={each.said} />
          </Part>
        ))}
        <Part title={assessmentWords(say, impactAssessment)}>
          <LegalStatement said={impactAssessment.said} />
        </Part>
        {adequacy.map(({ to, adequate, said }) => (
          <Part
            key={to.join()}
            title={say(adequate ? 'Adequate: {places}' : 'Not adequate: {places}', { places: to.join(', ') })}
          >
            <LegalStatement said={said} />
          </Part>
        ))}
      </div>
    </Section>
  )
}

function dueWords(say: Say, { dueDays, dueFrom }: Jurisdiction['transfers']['filings'][number]): string {
  if (dueDays !== null && dueFrom === 'firstTransfer')
    return say('Due {days, plural, one {# day} other {# days}} after the first transfer.', { days: dueDays })
  return dueFrom === 'beforeTransfer' ? say('Due before the transfer.') : say('When it is due is not known.')
}

function assessmentWords(say: Say, { needed, validMonths }: Jurisdiction['transfers']['impactAssessment']): string {
  if (needed === null) return say('Transfer impact assessment: not known')
  if (!needed) return say('Transfer impact assessment: not needed')
  if (validMonths === null) return say('Transfer impact assessment: needed')
  return say('Transfer impact assessment: needed, good for {months, plural, one {# month} other {# months}}', {
    months: validMonths,
  })
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
