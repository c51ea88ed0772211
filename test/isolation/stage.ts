import { expect } from 'vitest'
import { Tally } from '../tenancy/tally'
import type { TestDatabase } from '../setup/with-database'
import { callersOf, type Caller } from './actors'
import { maySee } from './audience'
import { buildWorld } from './build-world'
import { Canaries, type WorldName } from './canaries'
import { fillWorlds, Stock, type Write } from './stock'
import { openWeb, type Web } from './web'
import type { World } from './world'

/** Written by any call: tries are counted before it is known who asks. */
const ALWAYS_WRITTEN = ['attempt']

/** What one call may have done. */
export type Claim = {
  /** In words, for the failure. */
  readonly call: string
  readonly caller: Caller
  /** Everything that came back, as text. */
  readonly said: string
  /** What the caller itself sent, whose canaries may come back. */
  readonly sent: string
  /** Columns (`table.column`) that this call shows to whoever makes it. */
  readonly reveals?: readonly string[]
  /** Tables that the call may write. */
  readonly mayWrite: 'anything' | readonly string[]
}

/** Two worlds in one database, everyone in them, and the oracle that every call is held against. */
export class Stage {
  readonly tally = new Tally()

  private constructor(
    readonly worlds: Readonly<Record<WorldName, World>>,
    readonly callers: readonly Caller[],
    readonly web: Web,
    private readonly canaries: Canaries,
    private readonly stock: Stock,
    private readonly owners: Readonly<Record<WorldName, ReadonlySet<unknown>>>,
  ) {}

  static async set(database: TestDatabase): Promise<Stage> {
    const canaries = new Canaries(database.name)
    const now = new Date()
    const worlds = { a: buildWorld('a', canaries, now), b: buildWorld('b', canaries, now) }
    const both = [worlds.a, worlds.b]
    await fillWorlds(database.admin, both)
    const web = await openWeb(database.urls, both)
    const stock = await Stock.take(database.urls.adminUrl)
    const owners = { a: ownersOf(worlds.a), b: ownersOf(worlds.b) }
    const others = callersOf(worlds.b).filter(({ party }) => party === 'customer')
    return new Stage(worlds, [...callersOf(worlds.a), ...others], web, canaries, stock, owners)
  }

  other(world: WorldName): World {
    return world === 'a' ? this.worlds.b : this.worlds.a
  }

  get cellsWithCanaries(): Set<string> {
    return this.canaries.columns()
  }

  /**
   * Holds what a call said and did against the oracle: no canary that the caller may not see, not a row of the other
   * world touched, nothing written that may not be. Puts the database back afterwards.
   * @returns the tables it changed
   */
  async judge(claim: Claim): Promise<string[]> {
    const { caller, call } = claim
    this.tally.check(this.web.errors.length === 0, `${call}: an unexpected error was logged: ${this.web.errors[0]}`)
    this.web.errors.length = 0
    const leaks = this.leaksIn(claim)
    this.tally.check(leaks.length === 0, `${call}: shows ${leaks.join(', ')}`)
    const writes = await this.stock.writes()
    const foreign = writes.filter((write) => this.isOf(write, caller.world === 'a' ? 'b' : 'a'))
    this.tally.check(foreign.length === 0, `${call}: wrote the other world's rows of ${tablesOf(foreign).join(', ')}`)
    const tables = tablesOf(writes)
    const { mayWrite } = claim
    const unwanted =
      mayWrite === 'anything' ? [] : tables.filter((table) => ![...ALWAYS_WRITTEN, ...mayWrite].includes(table))
    this.tally.check(unwanted.length === 0, `${call}: wrote ${unwanted.join(', ')}`)
    await this.stock.restore(tables)
    return tables.filter((table) => !ALWAYS_WRITTEN.includes(table))
  }

  /** That the database is as it was before the calls named: nothing was written past the triggers. */
  async seeThatAllIsBack(calls: string): Promise<void> {
    const different = await this.stock.different()
    this.tally.check(different.length === 0, `${calls}: rows changed unnoticed in ${different.join(', ')}`)
    await this.stock.restore(different)
  }

  /** A row is of a world when any of its cells holds one of that world's organisations or login identities. */
  private isOf({ row }: Write, world: WorldName): boolean {
    return Object.values(row).some((value) => this.owners[world].has(value))
  }

  /** Canaries in the answer of cells that the caller may not see, as `table.column (world)`. */
  private leaksIn({ said, sent, caller, reveals = [] }: Claim): string[] {
    return this.canaries.find(said).flatMap(({ canary, cells }) => {
      if (sent.includes(canary)) return []
      if (cells.some((cell) => maySee(cell, caller.reader))) return []
      if (cells.some((cell) => reveals.includes(`${cell.table}.${cell.column}`))) return []
      return cells.slice(0, 1).map((cell) => `${cell.table}.${cell.column} of world ${cell.world}`)
    })
  }

  /** Prints the line that a reader of the run looks for, and fails with what went wrong, callers put together. */
  conclude(name: string, size: string): void {
    const { checked, failures } = this.tally
    process.stdout.write(`isolation: ${name}: ${checked} checked, ${failures.length} failed (${size})\n`)
    const alike = new Map<string, string[]>()
    for (const failure of failures) {
      const [, before = failure, who, after = ''] = /^(.*?) as (\S.*? of world [ab])(.*)$/s.exec(failure) ?? []
      const words = `${before}${after}`
      alike.set(words, [...(alike.get(words) ?? []), ...(who === undefined ? [] : [who])])
    }
    const said = [...alike].map(
      ([words, who]) => `${words.slice(0, 1000)} [${who.length}: ${who.slice(0, 4).join(', ')}]`,
    )
    expect(said).toEqual([])
    expect(checked).toBeGreaterThan(0)
  }

  async close(): Promise<void> {
    await this.stock.close()
  }
}

function tablesOf(writes: readonly Write[]): string[] {
  return [...new Set(writes.map(({ table }) => table))]
}

function ownersOf(world: World): ReadonlySet<unknown> {
  const owners = world.rows.filter(({ table }) => table === 'organisation' || table === 'user')
  return new Set(owners.map(({ row }) => row['id']))
}
