import { existsSync, readFileSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startEmbedded } from '../../../../packages/db/src/embedded/index'
import { stopWhenThisProcessDies } from '../../../setup/watchdog'
import type { Answer, Contestant } from '../contestant'
import type { Workload } from '../workload'

const SETTINGS = { fsync: 'off', shared_buffers: '256MB', work_mem: '256MB', jit: 'off' }

const impact = `with recursive up(id) as (
  select $1::int union select link.from_party from up join link on link.to_party = up.id
) select count(*)::int as count, coalesce(sum(id), 0)::float8 as sum from up where id <> $1`

const fourLinks = `with recursive down(id, depth) as (
  select $1::int, 0 union select link.to_party, down.depth + 1 from down join link on link.from_party = down.id where down.depth < 4
) select count(distinct id)::int as count, coalesce(sum(distinct id), 0)::float8 as sum from down where id <> $1`

const concentration = `with recursive down(root, id) as (
  select root, root from unnest($1::int[]) as root
  union select down.root, link.to_party from down join link on link.from_party = down.id
), reached as (select id, count(*) as roots from down where id <> root group by id)
select count(*)::int as count, coalesce(sum(id::float8 * roots), 0) as sum from reached`

export type SqlContestant = Contestant & { readonly client: pg.Client; readonly end: () => Promise<void> }

/** PostgreSQL 18 of its own, with an index for each way, everything in memory and one prepared statement a question. */
export async function recursiveSql({ from, to }: Workload): Promise<SqlContestant> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'rantai-bench-'))
  await chmod(dataFolder, 0o755)
  const release = stopWhenThisProcessDies(dataFolder)
  const server = await startEmbedded({ dataFolder, settings: SETTINGS })
  const client = new pg.Client({ connectionString: server.adminUrl })
  await client.connect()
  const begun = performance.now()
  await client.query('create unlogged table link (from_party int not null, to_party int not null)')
  await client.query('insert into link select * from unnest($1::int[], $2::int[])', [Array.from(from), Array.from(to)])
  await client.query('create index on link (from_party, to_party)')
  await client.query('create index on link (to_party, from_party)')
  await client.query('vacuum analyze link')
  const buildMs = performance.now() - begun
  const pid = (await client.query<{ pid: number }>('select pg_backend_pid() as pid')).rows[0]?.pid
  const bytes = (await client.query<{ bytes: string }>("select pg_total_relation_size('link') as bytes")).rows[0]?.bytes
  const ask = async (name: string, text: string, value: unknown): Promise<() => Answer> => {
    const { rows } = await client.query<Answer>({ name, text, values: [value] })
    return () => rows[0] ?? { count: -1, sum: -1 }
  }
  return {
    ...{ name: 'recursive SQL', is: 'peer', buildMs, bytes: Number(bytes), client },
    slice: { impact: 6, fourLinks: 100, concentration: 20 },
    impact: (party) => ask('impact', impact, party),
    fourLinks: (party) => ask('four', fourLinks, party),
    concentration: (roots) => ask('concentration', concentration, roots),
    ...(pid !== undefined && existsSync(statisticsOf(pid)) && { spentElsewhere: () => processorMillisOf(pid) }),
    end: async () => {
      await client.end()
      release()
      await server.stop()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}

const statisticsOf = (pid: number): string => `/proc/${pid}/schedstat`
/** What a process has computed so far, from nanoseconds. */
const processorMillisOf = (pid: number): number => Number(readFileSync(statisticsOf(pid), 'utf8').split(' ')[0]) / 1e6
