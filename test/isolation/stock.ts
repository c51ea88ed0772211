import pg from 'pg'
import type { Row } from './canaries'
import type { World } from './world'

/** Inserts both worlds as superuser, keys and checks in force: each is a possible history. */
export async function fillWorlds(admin: pg.Pool, worlds: readonly World[]): Promise<void> {
  const client = await admin.connect()
  try {
    await client.query('begin')
    for (const { table, row } of worlds.flatMap(({ rows }) => rows)) await insert(client, table, row)
    await client.query("insert into heartbeat (name, at) values ('worker', now())")
    await client.query('commit')
    await client.query('analyze')
  } finally {
    client.release()
  }
}

async function insert(client: pg.PoolClient, table: string, row: Row): Promise<void> {
  const columns = Object.keys(row)
    .map((column) => `"${column}"`)
    .join(', ')
  const text = `insert into "${table}" (${columns}) select ${columns} from jsonb_populate_record(null::"${table}", $1)`
  await client.query(text, [JSON.stringify(row)])
}

/** A row as it was before or after a write. */
export type Write = { readonly table: string; readonly row: Row }

/**
 * The database of a run: tells every row that a call wrote, and puts everything back. Triggers note each row before and
 * after its change, also one that was written with the same values; that they miss nothing is seen from digests.
 */
export class Stock {
  private constructor(
    private readonly client: pg.Client,
    private readonly tables: readonly string[],
  ) {}

  /** Remembers the database as it is now, and notes what is written from now on. */
  static async take(url: string): Promise<Stock> {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    const { rows } = await client.query<{ table: string }>(TABLES)
    await client.query(NOTE_WRITES)
    for (const { table } of rows) {
      await client.query(`create table kept."${table}" as table public."${table}"`)
      await client.query(`create trigger note_writes after insert or update or delete on public."${table}"
        for each row execute function kept.note()`)
    }
    return new Stock(
      client,
      rows.map(({ table }) => table),
    )
  }

  /** What was written since the last look. */
  async writes(): Promise<Write[]> {
    const { rows } = await this.client.query<Write>({
      name: 'writes',
      text: 'with taken as (delete from kept.written returning *) select name as table, written as row from taken',
    })
    return rows
  }

  /** Puts tables back as they were taken. */
  async restore(tables: readonly string[]): Promise<void> {
    const known = this.tables.filter((table) => tables.includes(table))
    if (known.length === 0) return
    const statements = known.map(
      (table) => `delete from public."${table}"; insert into public."${table}" select * from kept."${table}";`,
    )
    await this.client.query(`begin; set local session_replication_role = 'replica'; ${statements.join(' ')} commit`)
  }

  /** Tables whose rows are not as they were taken; content is compared, whatever the triggers noted. */
  async different(): Promise<string[]> {
    const digest = (schema: string, table: string) =>
      `(select coalesce(sum(hashtextextended(t::text, 0)), 0)::text || '/' || count(*) from ${schema}."${table}" t)`
    const { rows } = await this.client.query<{ table: string; now: string; taken: string }>({
      name: 'digests',
      text: this.tables
        .map(
          (table) => `select '${table}' as table, ${digest('public', table)} as now, ${digest('kept', table)} as taken`,
        )
        .join(' union all '),
    })
    return rows.filter(({ now, taken }) => now !== taken).map(({ table }) => table)
  }

  close(): Promise<void> {
    return this.client.end()
  }
}

const TABLES = `select c.relname as table from pg_class c where c.relnamespace = 'public'::regnamespace
  and c.relkind = 'r' and c.relname !~ '^_' order by c.relname`

/** The function is its owner's, a superuser: whoever writes needs no right on what is noted. */
const NOTE_WRITES = `
  create schema kept;
  create unlogged table kept.written (name text, written jsonb);
  create function kept.note() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
  begin
    if tg_op <> 'INSERT' then insert into kept.written values (tg_table_name, to_jsonb(old)); end if;
    if tg_op <> 'DELETE' then insert into kept.written values (tg_table_name, to_jsonb(new)); end if;
    return null;
  end $$`
