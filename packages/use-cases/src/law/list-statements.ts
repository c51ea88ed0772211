import { type AgedStatement, jurisdictions, statementsByAge } from '@rantai/questionnaires'
import { authorize } from '../access'
import type { Call } from '../call'
import { type ListStatementsInput, statementsPerPage } from './list-statements.schema'

/** Legal statements, the longest unchecked first, with how many there are of each label before the label is chosen. */
export function listStatements({ actor, deps }: Call, asked: ListStatementsInput) {
  authorize(actor, 'law.read')
  const today = deps.now().toISOString().slice(0, 10)
  const among = statementsByAge(today).filter(
    (each) =>
      (asked.jurisdiction === null || each.jurisdiction === asked.jurisdiction) &&
      (asked.basis === null || each.basis === asked.basis),
  )
  const labels: Partial<Record<AgedStatement['label'], number>> = {}
  for (const { label } of among) labels[label] = (labels[label] ?? 0) + 1
  const all = among.filter((each) => asked.label === null || each.label === asked.label)
  const from = (asked.page - 1) * statementsPerPage
  return {
    rows: all.slice(from, from + statementsPerPage).map(row),
    total: all.length,
    labels,
    jurisdictions: jurisdictions().map((each) => ({ code: each.code, name: each.name.en })),
  }
}

function row({
  place,
  subject,
  jurisdiction,
  instrument,
  text,
  label,
  basis,
  checkedOn,
  openedOn,
  ...rest
}: AgedStatement) {
  const sources = rest.sources.map(({ title, url, accessedOn }) => ({ title, url, accessedOn }))
  const { ageMonths } = rest
  return {
    place,
    subject,
    jurisdiction,
    instrument,
    text: text?.en ?? null,
    label,
    basis,
    checkedOn,
    openedOn,
    ageMonths,
    sources,
  }
}
