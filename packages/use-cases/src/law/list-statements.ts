import { jurisdictions, type KeptStatement, legalStatements, packs } from '@rantai/questionnaires'
import { authorize } from '../access'
import type { Call } from '../call'
import { type ListStatementsInput, checkAgainMonths, staleMonths, statementsPerPage } from './list-statements.schema'

type Age = NonNullable<ListStatementsInput['age']>

/** Legal statements of the law and of packs, with how many there are of each label and each age before those are chosen. */
export function listStatements({ actor, deps }: Call, asked: ListStatementsInput) {
  authorize(actor, 'law.read')
  const among = statementsOf(deps.now().toISOString().slice(0, 10)).filter(
    (each) =>
      (asked.jurisdiction === null || each.jurisdiction === asked.jurisdiction) &&
      (asked.basis === null || each.basis === asked.basis) &&
      (asked.pack === null || each.pack === asked.pack),
  )
  const isOf = (label: typeof asked.label) => (each: KeptStatement) => label === null || each.label === label
  const isAged = (age: typeof asked.age) => (each: KeptStatement) => age === null || agedAs[age](each)
  const labels: Partial<Record<KeptStatement['label'], number>> = {}
  for (const { label } of among.filter(isAged(asked.age))) labels[label] = (labels[label] ?? 0) + 1
  const labelled = among.filter(isOf(asked.label))
  const count = (age: Age): number => labelled.filter(isAged(age)).length
  const all = inOrder(labelled.filter(isAged(asked.age)), asked)
  const from = (asked.page - 1) * statementsPerPage
  return {
    rows: all.slice(from, from + statementsPerPage).map(row),
    total: all.length,
    labels,
    ages: { over6: count('over6'), over12: count('over12'), never: count('never') },
    jurisdictions: jurisdictions().map((each) => ({ code: each.code, name: each.name.en })),
    packs: Object.values(packs).map((each) => ({ id: each.id, title: each.title.en })),
  }
}

let kept: { readonly day: string; readonly statements: readonly KeptStatement[] } | undefined

/** The content ships with the product, so its ages change once a day. */
function statementsOf(day: string): readonly KeptStatement[] {
  if (kept?.day !== day) kept = { day, statements: legalStatements(day) }
  return kept.statements
}

const agedAs: Readonly<Record<Age, (each: KeptStatement) => boolean>> = {
  over6: ({ ageMonths }) => ageMonths !== null && ageMonths > checkAgainMonths,
  over12: ({ ageMonths }) => ageMonths !== null && ageMonths > staleMonths,
  never: ({ checkedOn }) => checkedOn === null,
}

const sortedBy: Readonly<Record<ListStatementsInput['sort'], (each: KeptStatement) => string>> = {
  age: ({ checkedOn }) => checkedOn ?? '',
  statement: ({ text, place }) => text?.en ?? place,
  label: ({ label }) => label,
  jurisdiction: ({ jurisdiction }) => jurisdiction ?? '~',
  pack: ({ pack }) => pack ?? '~',
}

/** Equals stay as they are given: the longest unchecked first. */
function inOrder(
  statements: readonly KeptStatement[],
  { sort, descending }: ListStatementsInput,
): readonly KeptStatement[] {
  const by = sortedBy[sort]
  const step = descending ? -1 : 1
  return statements.toSorted((a, b) => {
    const [first, second] = [by(a), by(b)]
    return first < second ? -step : first > second ? step : 0
  })
}

function row({ text, sources, ...rest }: KeptStatement) {
  return {
    ...rest,
    text: text?.en ?? null,
    sources: sources.map(({ title, url, accessedOn }) => ({ title, url, accessedOn })),
  }
}
