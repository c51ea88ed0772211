/** Writes numbers one after the other, least significant byte first. */
export class ByteWriter {
  private readonly bytes: number[] = []

  u8(value: number): void {
    this.bytes.push(value & 0xff)
  }

  u16(value: number): void {
    this.bytes.push(value & 0xff, (value >>> 8) & 0xff)
  }

  i32(value: number): void {
    this.u16(value & 0xffff)
    this.u16((value >> 16) & 0xffff)
  }

  f64(value: number): void {
    const view = new DataView(new ArrayBuffer(8))
    view.setFloat64(0, value, true)
    for (let i = 0; i < 8; i++) this.u8(view.getUint8(i))
  }

  written(): Uint8Array {
    return Uint8Array.from(this.bytes)
  }
}

/** Reads what a `ByteWriter` wrote. Throws a RangeError beyond the end. */
export class ByteReader {
  at = 0
  private readonly view: DataView

  constructor(readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  u8(): number {
    return this.view.getUint8(this.at++)
  }

  u16(): number {
    this.at += 2
    return this.view.getUint16(this.at - 2, true)
  }

  i32(): number {
    this.at += 4
    return this.view.getInt32(this.at - 4, true)
  }

  f64(): number {
    this.at += 8
    return this.view.getFloat64(this.at - 8, true)
  }

  /** The bytes since `from`, as a text that is the same for the same bytes. */
  since(from: number): string {
    let text = ''
    for (let i = from; i < this.at; i++) text += String.fromCharCode(this.bytes[i]!)
    return text
  }
}

const MS_PER_DAY = 86_400_000
/** Day 0 is 1 January 2000; days before it are negative. */
const FIRST_DAY = Date.UTC(2000, 0, 1) / MS_PER_DAY

/** The number of an ISO day. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY - FIRST_DAY
/** The ISO day of a number. */
export const isoDay = (number: number): string => new Date((number + FIRST_DAY) * MS_PER_DAY).toISOString().slice(0, 10)
