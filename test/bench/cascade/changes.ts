import type pg from 'pg'
import {
  closesLoop,
  insertLink,
  networkOf,
  removeLink,
  walk,
  walkerOf,
} from '../../../packages/questionnaires/src/chain/index'
import { PARTIES, type Workload } from './workload'

/** Milliseconds of one link put in, after the check whether it closes a loop; the links are taken out again. */
export function insertions({ from, to, further }: Workload): number {
  const { network } = networkOf(PARTIES, { from, to })
  const check = { onward: walkerOf(network), back: walkerOf(network) }
  const begun = process.cpuUsage()
  const places = further.map(([source, target]) => {
    closesLoop(check, source, target)
    return insertLink(network, source, target)
  })
  const { user, system } = process.cpuUsage(begun)
  places.toReversed().forEach((place, i) => removeLink(network, further.at(-1 - i)![0], place))
  return (user + system) / 1000 / further.length
}

/** Two packed columns beside the peers' table, as a cache of the chain would be kept. */
export async function packColumns(client: pg.Client, { from, to }: Workload): Promise<void> {
  await client.query('create unlogged table packed (sources bytea not null, targets bytea not null)')
  const [sources, targets] = [from, to].map(({ buffer }) => Buffer.from(buffer))
  await client.query('insert into packed values ($1, $2)', [sources, targets])
}

/** From nothing to the first answer: both columns loaded, the network built, one impact. */
export async function firstAnswer(client: pg.Client, party: number): Promise<void> {
  const { rows } = await client.query<{ sources: Buffer; targets: Buffer }>('select sources, targets from packed')
  const column = ({ buffer, byteOffset, byteLength }: Buffer) =>
    new Uint32Array(buffer.slice(byteOffset, byteOffset + byteLength))
  const { network } = networkOf(PARTIES, { from: column(rows[0]!.sources), to: column(rows[0]!.targets) })
  walk(walkerOf(network), party, { direction: 'in' })
}
