import type pg from 'pg'

type Client = pg.Client | pg.PoolClient | pg.Pool

/** Every role of ours whose rights are listed; the owner has all, the backup login reads all. */
export const LISTED_ROLES = [
  'rantai_assessing',
  'rantai_answering',
  'rantai_respondent',
  'rantai_system',
  'rantai_operator',
  'rantai_entry',
  'rantai_gatekeeper',
  'rantai_sweeper',
  'rantai_merger',
  'rantai_keeper',
  'rantai_eraser',
  'rantai_visitor',
  'rantai_web',
  'rantai_worker',
  'rantai_queue',
] as const

/**
 * What each role may really do with each table, inherited rights included, one line each: `role select table.column`,
 * `role delete table`. Columns for select, insert, update and references; tables for the rest.
 */
export async function readPrivileges(client: Client, table?: string): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(
    `with tables as (
       select oid, relname from pg_class
       where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm') and relname <> '_prisma_migrations'
         and ($1::text is null or relname = $1)),
     roles as (select unnest($2::text[]) as role)
     select role || ' ' || p || ' ' || relname || '.' || attname as line
     from tables join pg_attribute a on a.attrelid = tables.oid and attnum > 0 and not attisdropped, roles,
       unnest(array['select', 'insert', 'update', 'references']) p
     where has_column_privilege(role, tables.oid, attnum, p)
     union all
     select role || ' ' || p || ' ' || relname from tables, roles, unnest(array['delete', 'truncate', 'trigger']) p
     where has_table_privilege(role, tables.oid, p)
     order by 1`,
    [table ?? null, LISTED_ROLES],
  )
  return rows.map((row) => row.line)
}

const setting = (name: string) => `( SELECT (NULLIF(current_setting('app.${name}', true), ''))::uuid AS "nullif")`

/** The parts that the policies are made of, so that a line of the list can be read. */
const PARTS: readonly (readonly [text: string, name: string])[] = [
  [setting('organisation_id'), 'ORGANISATION'],
  [setting('respondent_id'), 'RESPONDENT'],
  [setting('user_id'), 'PERSON'],
  ['( SELECT r.assessment_id FROM respondent r WHERE (r.question_ids IS NULL))', 'WHOLE'],
  ['( SELECT r.assessment_id FROM respondent r)', 'ITS_ASSESSMENT'],
  ['( SELECT r.id FROM respondent r)', 'ITSELF'],
  [
    '(( SELECT (r.question_ids IS NULL) FROM respondent r) OR (question_id = ANY (( SELECT r.question_ids FROM respondent r))))',
    'NAMED',
  ],
  [
    'EXISTS ( SELECT 1 FROM passed_request p WHERE ((p.organisation_id = passed_answer.organisation_id) AND (p.id = passed_answer.request_id)))',
    'ITS_REQUEST_IS_SEEN',
  ],
]

/** Every policy on one line: table, name, command, roles, `using`, `check`, in the words of {@link PARTS}. */
export async function readPolicies(client: Client, table?: string): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(
    `select format('%s %s %s to %s using %s check %s', tablename, policyname, lower(cmd),
       (select string_agg(case when r = 'public' then 'PUBLIC' else replace(r, 'rantai_', '') end, ',' order by r)
        from unnest(roles) r),
       coalesce(qual, '-'), coalesce(with_check, '-')) || case when permissive = 'PERMISSIVE' then '' else ' RESTRICTIVE' end
       as line
     from pg_policies where schemaname = 'public' and ($1::text is null or tablename = $1) order by 1`,
    [table ?? null],
  )
  return rows.map(({ line }) => {
    const plain = line.replaceAll(/::text(\[\])?/g, '').replaceAll(/\s+/g, ' ')
    return PARTS.reduce((text, [part, name]) => text.replaceAll(part, name), plain)
  })
}

/** Every function outside PostgreSQL's own and the queue's schema: signature, owner, security, path, who may call it. */
export async function readFunctions(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(
    `select format('%s of %s %s %s to %s', p.oid::regprocedure, replace(p.proowner::regrole::text, 'rantai_', ''),
       case when prosecdef then 'definer' else 'INVOKER' end, coalesce(array_to_string(proconfig, ' '), 'NO PATH'),
       (select string_agg(case when grantee = 0 then 'PUBLIC' else replace(grantee::regrole::text, 'rantai_', '') end,
          ',' order by grantee::regrole::text)
        from aclexplode(coalesce(proacl, acldefault('f', proowner))) where grantee <> p.proowner)) as line
     from pg_proc p where pronamespace::regnamespace::text not in ('pg_catalog', 'information_schema', 'bullmq')
     order by 1`,
  )
  return rows.map((row) => row.line)
}

/** Tables without row security or without force; the history of migrations holds no tenant's data and no role reads it. */
export async function readUnprotected(client: Client, table?: string): Promise<string[]> {
  const { rows } = await client.query<{ relname: string }>(
    `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
       and not (relrowsecurity and relforcerowsecurity) and relname <> '_prisma_migrations' and ($1::text is null or relname = $1) order by 1`,
    [table ?? null],
  )
  return rows.map((row) => row.relname)
}
