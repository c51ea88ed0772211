/** Day 0 of the database. */
const FIRST_DAY = Date.UTC(2000, 0, 1)
const MS_PER_DAY = 86_400_000
const NO_DAY = 0x7fffffff

/** An engagement `e` in 36 bytes: overall, day on which it moves, letters of band and residual, id, version of the row. */
export const STANDING_COPY = `float8send(coalesce(e.current_overall, 'NaN'))
  || int8send((coalesce(e.score_moves_on - date '2000-01-01', ${NO_DAY})::bigint << 32)
       | (coalesce(ascii(e.current_band), 0) * 256 + coalesce(ascii(e.current_residual), 0)))
  || uuid_send(e.id) || xidsend(e.xmin)`
const [MOVES_ON, LETTERS, ID, VERSION, BYTES] = [8, 12, 16, 32, 36]

const RESIDUALS: Readonly<Record<string, string>> = { l: 'low', m: 'moderate', h: 'high', c: 'critical' }

/** What the copies on engagements say, a row each; read from bytes, since of most it is only asked whether they still hold. */
export class StandingCopies {
  readonly length: number

  constructor(private readonly bytes: Buffer) {
    this.length = bytes.length / BYTES
  }

  /** 0 to 100; NaN where there is none. */
  overall(row: number): number {
    return this.bytes.readDoubleBE(row * BYTES)
  }

  /** Char codes of the band's letter and of the residual's first, 256 times the one and the other; 0 where there is none. */
  letters(row: number): number {
    return this.bytes.readInt32BE(row * BYTES + LETTERS)
  }

  band(row: number): string | null {
    const code = this.letters(row) >> 8
    return code === 0 ? null : String.fromCharCode(code)
  }

  residual(row: number): string | null {
    return RESIDUALS[String.fromCharCode(this.letters(row) & 0xff)] ?? null
  }

  /** The number of the day on which it may move, as `dayNumber` counts; Infinity where there is none. */
  movesOn(row: number): number {
    const day = this.bytes.readInt32BE(row * BYTES + MOVES_ON)
    return day === NO_DAY ? Infinity : day
  }

  id(row: number): string {
    const hex = this.bytes.toString('hex', row * BYTES + ID, row * BYTES + VERSION)
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
  }

  version(row: number): string {
    return String(this.bytes.readUInt32BE(row * BYTES + VERSION))
  }
}

/** Days since 1 January 2000 of an ISO day. */
export const dayNumber = (day: string): number => (Date.parse(`${day}T00:00:00Z`) - FIRST_DAY) / MS_PER_DAY
