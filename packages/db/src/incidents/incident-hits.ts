import type { IncidentSeverity } from './incident-repository'

/** An engagement that an incident hits, by what every one of them is needed for. */
export type IncidentHit = {
  readonly engagementId: string
  readonly title: string
  readonly vendorName: string
  readonly depth: number
  /** Place of its set of facts in the dossier's. */
  readonly factsAt: number
}

/** An engagement hit as a page shows it. */
export type IncidentHitRow = {
  readonly engagementId: string
  readonly title: string
  readonly vendorId: string
  readonly vendorName: string
  readonly tier: IncidentSeverity | null
  /** How many people's records it holds; null where nobody said. */
  readonly people: number | null
  readonly ownerName: string | null
  readonly depth: number
  /** Parties from the vendor on. */
  readonly path: readonly string[]
  /** Hours the vendor promised in what it sent last, by question. */
  readonly promised: Readonly<Record<string, unknown>>
  /** Hours that a signed contract promises; the fewest. */
  readonly contractHours: number | null
  /** Whether its vendor is asked again because of this incident: by an assessment it opened, or one that was under way. */
  readonly askedAgain: 'opened' | 'underWay' | null
  /** Place of its set of facts in the dossier's. */
  readonly factsAt: number
}

/** The engagements hit, as a dossier holds them. */
export type HitsOfDossier = {
  /** The nearest first; of each set of facts as many as were asked for, of a closed incident all. */
  readonly hits: readonly IncidentHit[]
  readonly hitCount: number
  /** The facts of engagements hit that were asked for, each set once, and how many of the engagements have it. */
  readonly facts: readonly { readonly set: Readonly<Record<string, unknown>>; readonly count: number }[]
  /** Rows of the page that was asked for, the nearest first. */
  readonly shownHits: readonly IncidentHitRow[]
}

/** Which questions promise hours, in the packs that ship. */
const PROMISES = `('DMF-POL-06', 'FIN-04', 'HLT-05')`

const factsTo = (count: number): string =>
  Array.from({ length: count }, (_, at) => `e.facts -> ($3::text[])[${at + 1}]`).join(', ')

/** What `hitsWith` says; a hit's place counts from 1. */
export type HitsRead = {
  /** Each set of facts with the places of the hits that have it, in no order. */
  readonly sets: readonly (readonly [facts: readonly unknown[], places: readonly number[]])[]
  readonly named: readonly (readonly [place: number, id: string, title: string, vendorName: string, depth: number])[]
  readonly shownHits: readonly (Omit<IncidentHitRow, 'factsAt'> & { readonly place: number })[]
}

/** What was read `hitsWith` the facts of these names. */
export function hitsOf({ sets, named, shownHits }: HitsRead, names: readonly string[]): HitsOfDossier {
  const factsAt: number[] = []
  sets.forEach(([, places], at) => {
    for (const place of places) factsAt[place] = at
  })
  return {
    hits: named.map(([place, engagementId, title, vendorName, depth]) => ({
      ...{ engagementId, title, vendorName, depth },
      factsAt: factsAt[place]!,
    })),
    hitCount: Math.max(0, factsAt.length - 1),
    facts: sets.map(([values, { length: count }]) => ({
      set: Object.fromEntries(names.flatMap((name, at) => (values[at] === null ? [] : [[name, values[at]]]))),
      count,
    })),
    shownHits: shownHits.map(({ place, ...row }) => ({ ...row, factsAt: factsAt[place]! })),
  }
}

/**
 * Of the incident $2 of the organisation $1: with the facts that $3 names, the first $6 of each set of facts, and the rows of
 * page $5 of $4 each. Of a closed one all of each set: its clocks were kept with the facts of another day. Grouped by
 * facts in no order: with one, all are sorted by their facts.
 */
export const hitsWith = (factCount: number): string => `hit as materialized (
    select e.id, e.title, e.tier, e.facts, e.owner_member_id, v.id as vendor_id, v.name as vendor_name, h.depth, h.path, k.known,
      row_number() over (order by h.depth, lower(v.name), lower(e.title), e.id) as n
    from incident_hit h
    join engagement e on e.organisation_id = $1 and e.id = h.engagement_id
    join vendor v on v.organisation_id = $1 and v.id = e.vendor_id
    cross join lateral (select jsonb_build_array(${factsTo(factCount)}) as known) k
    where h.organisation_id = $1 and h.incident_id = $2),
  wanted as (select least($5::int - 1, (greatest(count(*), 1) - 1) / nullif($4::int, 0)) * $4 as before from hit),
  sets as materialized (select known, array_agg(n) as places from hit group by known),
  hits as (select
    coalesce((select json_agg(json_build_array(known, places)) from sets), '[]') as sets,
    coalesce((select json_agg(json_build_array(n, id, title, vendor_name, depth) order by n) from hit where n = any(array(
      select f.place from sets cross join lateral (select place from unnest(places) place order by place
        limit (select $6::int from incident c where c.organisation_id = $1 and c.id = $2 and c.state = 'open')) f))), '[]') as named,
    coalesce((select jsonb_agg(jsonb_build_object('place', x.n, 'engagementId', x.id, 'title', x.title, 'vendorId', x.vendor_id, 'vendorName', x.vendor_name, 'tier', x.tier,
        'people', case when jsonb_typeof(x.facts -> 'personalRecords') = 'number' then x.facts -> 'personalRecords' end,
        'ownerName', m.name, 'depth', x.depth, 'path', to_jsonb(x.path), 'contractHours', k.hours, 'promised', coalesce(p.answers, '{}'),
        'askedAgain', (select case when a.created_at < c.created_at then 'underWay' else 'opened' end
          from reassessment_cause c join assessment a on a.assessing_organisation_id = $1 and a.id = c.assessment_id
          where c.organisation_id = $1 and c.cause_kind = 'trigger' and c.cause_object = concat_ws(' ', 'incident', $2::uuid, x.id) limit 1)) order by x.n)
      from hit x
      left join membership m on m.organisation_id = $1 and m.id = x.owner_member_id and m.left_at is null
      left join lateral (select min(c.breach_hours) as hours from contract c where c.organisation_id = $1 and c.vendor_id = x.vendor_id
        and c.state = 'signed' and (c.engagement_id is null or c.engagement_id = x.id)) k on true
      left join lateral (select jsonb_object_agg(w.question_id, w.value) as answers from submission_answer w
        where w.assessing_organisation_id = $1 and w.question_id in ${PROMISES} and w.submission_id = (
          select s.id from assessment_internal y join submission s on s.assessing_organisation_id = $1 and s.assessment_id = y.assessment_id
          where y.organisation_id = $1 and y.engagement_id = x.id order by s.submitted_at desc limit 1)) p on true
      where x.n > (select before from wanted) and x.n <= (select before from wanted) + $4), '[]') as "shownHits")`
