import { Form } from '@remix-run/react'
import { Button, ButtonLink, DataTable, DateInput, EmptyState, Section, TextLink, TwoLines, useSay } from '@rantai/ui'
import type { NamedLink } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'
import { languageOfName } from '../vendors/name-language'
import { dataAsWritten, sourceWords } from './party-words'

/** A link as the page has it: countries in the reader's words. */
export type ShownLink = NamedLink & { readonly where: string }

type Props = {
  readonly partyId: string
  readonly asOf: string
  readonly today: boolean
  readonly links: readonly ShownLink[]
  readonly mayWrite: boolean
}

/** Whom a company names, as of a day, each with the source that says so. */
export function SubProcessors({ partyId, asOf, today, links, mayWrite }: Props) {
  const say = useSay()
  const format = useFormat()
  const bring = <ButtonLink href={`/parties/${partyId}/import`}>{say('Import a list')}</ButtonLink>
  return (
    <Section title={say('Sub-processors')} aside={<DayPicker asOf={asOf} />}>
      <DataTable
        caption={say('Sub-processors as of {date}', { date: format.date(asOf) })}
        rows={links}
        rowKey={(link) => link.id}
        columns={[
          {
            id: 'name',
            head: say('Company'),
            rowHeader: true,
            narrow: 'title',
            cell: (link) => (
              <span lang={languageOfName(link.otherName)}>
                <TwoLines
                  name={link.otherName}
                  href={`/parties/${link.otherId}`}
                  second={
                    link.namedAs === link.otherName ? undefined : (
                      <span className="font-normal">{say('named as {name}', { name: link.namedAs })}</span>
                    )
                  }
                />
              </span>
            ),
          },
          {
            id: 'service',
            head: say('For what'),
            cell: (link) => link.service ?? <span className="muted">{say('Not said')}</span>,
          },
          {
            id: 'data',
            head: say('Which data'),
            wideOnly: true,
            cell: (link) => dataAsWritten(say, link.data) || <span className="muted">{say('Not said')}</span>,
          },
          {
            id: 'where',
            head: say('Countries'),
            narrow: 'status',
            cell: (link) => link.where || <span className="danger-t">{say('Not said')}</span>,
          },
          { id: 'source', head: say('Who says so'), narrow: 'who', cell: (link) => <Source link={link} /> },
          {
            id: 'proofs',
            head: say('Flow-down'),
            cell: (link) => (
              <TextLink
                href={`/chains/links/${link.id}${today ? '' : `?asOf=${asOf}`}`}
                aria-label={say('Proofs of flow-down: {name}', { name: link.otherName })}
              >
                {say('Proofs')}
              </TextLink>
            ),
          },
          {
            id: 'since',
            head: say('Since'),
            numeric: true,
            narrow: 'due',
            cell: (link) => format.date(link.validFrom, 'short'),
          },
          ...(mayWrite && today
            ? [
                {
                  id: 'end',
                  head: say('End'),
                  narrow: 'badge' as const,
                  cell: (link: ShownLink) => (
                    <TextLink
                      href={`/parties/${partyId}?end=${link.id}#end`}
                      aria-label={say('End {name}', { name: link.otherName })}
                    >
                      {say('End')}
                    </TextLink>
                  ),
                },
              ]
            : []),
        ]}
        empty={
          <EmptyState title={say('No sub-processors on this day')} action={mayWrite ? bring : undefined}>
            {say('They come from its answers, from a list that it publishes or sends, or are added by hand.')}
          </EmptyState>
        }
      />
    </Section>
  )
}

function Source({ link }: { readonly link: ShownLink }) {
  const say = useSay()
  const format = useFormat()
  const day = format.date(link.confirmedOn, 'short')
  return (
    <>
      {link.sourceDate === link.confirmedOn
        ? say('{source}, {date}', { source: say(sourceWords[link.source]), date: day })
        : say('{source}, last on {date}', { source: say(sourceWords[link.source]), date: day })}
      {link.sourceDocument === null ? null : <span className="sub2 break-words">{link.sourceDocument}</span>}
    </>
  )
}

/** Which day is looked at; a form, so that it works without scripts. */
export function DayPicker({ asOf }: { readonly asOf: string }) {
  const say = useSay()
  const format = useFormat()
  return (
    <Form method="get" className="row items-center" preventScrollReset>
      <DateInput locale={format.locale} id="asOf" name="asOf" label={say('As of')} defaultValue={asOf} key={asOf} />
      <Button type="submit" small>
        {say('Show')}
      </Button>
    </Form>
  )
}
