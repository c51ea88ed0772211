import { ButtonLink, EmptyState, Section, TextLink, useSay } from '@rantai/ui'
import type { TransferListPage } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'

type Props = { readonly engagementId: string; readonly counts: TransferListPage['counts'] }

/** How many transfers an engagement causes and which of them wait for somebody, on its own page. */
export function TransfersOf({ engagementId, counts }: Props) {
  const say = useSay()
  const format = useFormat()
  const flow = <ButtonLink href={`/engagements/${engagementId}/data-flow`}>{say('Data flow')}</ButtonLink>
  const href = (view: string) => `/transfers?engagement=${engagementId}&view=${view}`
  const waiting = [
    { view: 'act', label: say('To act on') },
    { view: 'fill', label: say('To be filled in') },
    { view: 'filing', label: say('To file') },
    { view: 'assess', label: say('To assess') },
  ] as const
  return (
    <Section title={say('Transfers')} aside={counts.all === 0 ? undefined : flow}>
      {counts.all === 0 ? (
        <EmptyState title={say('No data crosses a border')}>
          {say(
            'By the intake and the chain. Where the countries of people, storage and access are missing, nobody can say.',
          )}
        </EmptyState>
      ) : (
        <p className="row">
          <TextLink href={`/transfers?engagement=${engagementId}`}>
            {say('{count, plural, one {# transfer} other {# transfers}}', { count: counts.all })}
          </TextLink>
          {waiting.map(({ view, label }) =>
            counts[view] === 0 ? null : (
              <TextLink key={view} href={href(view)}>
                {`${label}: ${format.number(counts[view])}`}
              </TextLink>
            ),
          )}
        </p>
      )}
    </Section>
  )
}
