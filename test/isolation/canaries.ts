import { createHash } from 'node:crypto'

/** A row as it is inserted: column names of the table, values as JSON. */
export type Row = Readonly<Record<string, unknown>>

export type WorldName = 'a' | 'b'

/** Where a canary stands. */
export type Cell = { readonly world: WorldName; readonly table: string; readonly column: string; readonly row: Row }

const CANARY = /qz7[0-9a-f]{13}/g

/** Unique strings of 16 characters, one a cell, and where each of them stands. */
export class Canaries {
  private drawn = 0
  private readonly cells = new Map<string, Cell[]>()

  constructor(private readonly seed: string) {}

  draw(): string {
    this.drawn += 1
    return `qz7${createHash('sha256').update(`${this.seed}:${this.drawn}`).digest('hex').slice(0, 13)}`
  }

  /** Remembers every canary of a row (or of a file, as a row of its own) under its table and column. */
  register(world: WorldName, table: string, row: Row): void {
    for (const [column, value] of Object.entries(row)) {
      for (const canary of canariesIn(JSON.stringify(value) ?? '')) {
        this.cells.set(canary, [...(this.cells.get(canary) ?? []), { world, table, column, row }])
      }
    }
  }

  /** The cells of every canary in a text: each entry is one canary, with all the cells that hold it. */
  find(text: string): { readonly canary: string; readonly cells: readonly Cell[] }[] {
    return canariesIn(text).map((canary) => ({ canary, cells: this.cells.get(canary) ?? [] }))
  }

  /** Which columns of which tables hold a canary, as `table.column`. */
  columns(): Set<string> {
    return new Set([...this.cells.values()].flat().map(({ table, column }) => `${table}.${column}`))
  }

  get count(): number {
    return this.cells.size
  }
}

/** Addresses and search texts may have been lower-cased or upper-cased on the way. */
function canariesIn(text: string): string[] {
  return [...new Set(text.toLowerCase().match(CANARY) ?? [])]
}
