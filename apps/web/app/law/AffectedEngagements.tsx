import { Form } from '@remix-run/react'
import {
  Button,
  type Column,
  DataTable,
  EmptyState,
  Notice,
  Pager,
  type Say,
  Section,
  TextLink,
  TwoLines,
  useSay,
} from '@rantai/ui'
import type { AffectedByLaw } from '@rantai/use-cases'
import { affectedPerPage } from '@rantai/use-cases/law/affected.schema'
import { FormProblems } from '../forms/FormProblems'
import type { FormAnswer } from '../forms/form-answer'
import type { Formats } from '../locale/formats'
import { useFormat } from '../locale/use-format'
import { languageOfName } from '../vendors/name-language'
import { TouchedTransfers } from './TouchedTransfers'

type Row = AffectedByLaw['rows'][number]
type Props = {
  readonly affected: AffectedByLaw
  readonly code: string
  readonly page: number
  readonly mayAsk: boolean
  /** How many were taken a moment ago; null where nobody pressed. */
  readonly taken: number | null
  readonly answer: FormAnswer | undefined
}

/** Whom what is written here touches, and in one act: which of them are asked for what the newest version changed. */
export function AffectedEngagements({ affected, code, page, mayAsk, taken, answer }: Props) {
  const say = useSay()
  const format = useFormat()
  const { rows, total, packId } = affected
  const offered = mayAsk && rows.some(({ askable }) => askable)
  const first = (page - 1) * affectedPerPage
  const last = first + rows.length
  return (
    <Section
      id="affected"
      title={say('Your engagements that it touches')}
      aside={
        packId === null ? undefined : (
          <TextLink href={`/packs/shipped/${packId}`}>{say('The pack with its clocks')}</TextLink>
        )
      }
    >
      <Form method="post" action="#affected" className="stack-6" key={`${code} ${page}`}>
        <p>{summaryOf(say, affected, format)}</p>
        <FormProblems answer={answer} title={say('Nobody was asked')} />
        {taken === null ? null : (
          <Notice kind="success" announce>
            {say(
              '{taken, plural, one {# engagement is} other {# engagements are}} being looked at. Where a question is new or changed, its vendor gets an invitation within minutes; the others are left alone.',
              { taken },
            )}
          </Notice>
        )}
        <DataTable
          caption={say('Engagements touched, {day}', { day: format.date(format.now, 'long') })}
          columns={columnsOf(say, format, { affected, offered })}
          rows={rows}
          rowKey={({ id }) => id}
          empty={
            rows.length === 0 ? (
              <EmptyState title={say('No engagement is touched')}>
                {say('None has people or data there, and none asks its pack.')}
              </EmptyState>
            ) : undefined
          }
        />
        {offered ? (
          <div className="row">
            <Button type="submit" kind="primary">
              {say('Ask what changed in the ticked ones')}
            </Button>
            <span className="help small">
              {say('Vendors get only what is new or changed and what must be confirmed; no score moves by it.')}
            </span>
          </div>
        ) : null}
      </Form>
      {total > affectedPerPage ? (
        <Pager
          summary={say('{first} to {last} of {total}.', {
            first: format.number(first + 1),
            last: format.number(last),
            total: format.number(total),
          })}
          previousHref={page > 1 ? `/law/${code}?page=${page - 1}#affected` : undefined}
          nextHref={last < total ? `/law/${code}?page=${page + 1}#affected` : undefined}
        />
      ) : null}
      <TouchedTransfers transfers={affected.transfers} />
    </Section>
  )
}

function summaryOf(
  say: Say,
  { total, askable, open, packId, version, changedOn }: AffectedByLaw,
  format: Formats,
): string {
  const counted = say(
    '{total, plural, =0 {No engagement is touched} one {# engagement is touched} other {# engagements are touched}} by what is written here; {open, plural, =0 {none has an open assessment} one {# has an open assessment, which stays as it was sent} other {# have open assessments, which stay as they were sent}}.',
    { total, open },
  )
  const changed = changedOn === null ? '' : say('Last changed on {day}.', { day: format.date(changedOn) })
  const ask =
    packId === null
      ? say('It brings no questions, so there is nothing to ask.')
      : say(
          '{askable, plural, =0 {None waits to be asked what changed.} one {# was decided by an earlier version than {version} and can be asked what changed.} other {# were decided by an earlier version than {version} and can be asked what changed.}}',
          { askable, version: version ?? '' },
        )
  return [counted, changed, ask].filter(Boolean).join(' ')
}

type Shown = { readonly affected: AffectedByLaw; readonly offered: boolean }

function columnsOf(say: Say, format: Formats, { affected, offered }: Shown): Column<Row>[] {
  const pick: Column<Row> = {
    id: 'ask',
    head: say('Ask'),
    narrow: 'badge',
    cell: ({ id, askable, vendorName: vendor, title }) =>
      askable ? (
        <input
          type="checkbox"
          className="cb"
          name="engagement"
          value={id}
          defaultChecked
          aria-label={say('Ask {vendor}, {title}', { vendor, title })}
        />
      ) : (
        <span className="muted">–</span>
      ),
  }
  return [
    ...(offered ? [pick] : []),
    {
      id: 'vendor',
      head: say('Vendor and service'),
      rowHeader: true,
      narrow: 'title',
      cell: (row) => (
        <TwoLines
          name={row.vendorName}
          href={`/engagements/${row.id}`}
          lang={languageOfName(row.vendorName)}
          second={
            <span className="font-normal" lang={languageOfName(row.title)}>
              {row.title}
            </span>
          }
        />
      ),
    },
    { id: 'why', head: say('Why'), narrow: 'who', cell: (row) => format.list(reasonsOf(say, row)) },
    {
      id: 'version',
      head: say('Asks version'),
      numeric: true,
      cell: ({ version }) => version ?? <span className="muted">–</span>,
    },
    { id: 'then', head: say('What happens'), wideOnly: true, cell: (row) => fateOf(row, { say, format, affected }) },
  ]
}

function reasonsOf(say: Say, { people, storage, access, asks }: Row): string[] {
  return [
    ...(people ? [say('people there')] : []),
    ...(storage ? [say('data kept there')] : []),
    ...(access ? [say('data reached from there')] : []),
    ...(asks ? [say('its clocks')] : []),
  ]
}

type Telling = { readonly say: Say; readonly format: Formats; readonly affected: AffectedByLaw }

function fateOf(row: Row, { say, format, affected: { packId, version } }: Telling): string {
  if (packId === null) return say('Nothing is asked of it.')
  if (row.open) return say('Stays as it was sent.')
  if (row.askable) return say('Asked now if ticked, else at its next reassessment.')
  if (row.version === version) return say('Asked by this version already.')
  return row.nextDueOn === null
    ? say('Asked by version {version} with its next request.', { version: version ?? '' })
    : say('Asked by version {version} on {day}.', { version: version ?? '', day: format.date(row.nextDueOn) })
}
