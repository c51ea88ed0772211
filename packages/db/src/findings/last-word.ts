/**
 * The one definition of where a finding stands: the last word said to it (null before any), when it was said, and the last day named. A row
 * for `lateral`; takes the alias of a `shared_finding` row and the side that reads it.
 */
export const lastWordOf = (f: string, side: 'assessing' | 'answering'): string =>
  `(select (array_agg(e.kind order by e.created_at desc, e.id desc))[1] as kind, max(e.created_at) as said_at,
      coalesce((array_agg(e.due_on order by e.created_at desc, e.id desc) filter (where e.due_on is not null))[1], ${f}.due_on) as due_on
    from shared_finding_entry e where e.${side}_organisation_id = ${f}.${side}_organisation_id and e.finding_id = ${f}.id)`

/** Whether the vendor has the word; takes the alias of a last word and the place of the words that leave a finding open. */
export const isOpen = (w: string, words: string): string => `(${w}.kind is null or ${w}.kind = any (${words}))`
