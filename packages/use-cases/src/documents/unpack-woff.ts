import { inflateSync } from 'node:zlib'

const WOFF = 0x774f4646
const HEAD = 44
const ENTRY = 20

/**
 * A font as desktops have it (sfnt) from its packed form for the web (WOFF 1.0): fontkit reads beyond the ends of packed
 * tables, and cuts no subset from WOFF2. Format: https://www.w3.org/TR/WOFF/
 */
export function unpackWoff(packed: Buffer): Buffer {
  if (packed.readUInt32BE(0) !== WOFF) throw new Error('Not a packed font (WOFF).')
  const count = packed.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, index) => tableOf(packed, HEAD + index * ENTRY))
  const head = Buffer.alloc(12 + count * 16)
  packed.copy(head, 0, 4, 8)
  head.writeUInt16BE(count, 4)
  const power = Math.floor(Math.log2(count))
  head.writeUInt16BE(16 * 2 ** power, 6)
  head.writeUInt16BE(power, 8)
  head.writeUInt16BE(16 * (count - 2 ** power), 10)
  let offset = head.length
  const padded = tables.map(({ tag, checksum, data }, index) => {
    const at = 12 + index * 16
    tag.copy(head, at)
    checksum.copy(head, at + 4)
    head.writeUInt32BE(offset, at + 8)
    head.writeUInt32BE(data.length, at + 12)
    const room = Buffer.alloc(Math.ceil(data.length / 4) * 4)
    data.copy(room)
    offset += room.length
    return room
  })
  return Buffer.concat([head, ...padded])
}

function tableOf(packed: Buffer, at: number) {
  const offset = packed.readUInt32BE(at + 4)
  const size = packed.readUInt32BE(at + 8)
  const full = packed.readUInt32BE(at + 12)
  const bytes = packed.subarray(offset, offset + size)
  return {
    tag: packed.subarray(at, at + 4),
    checksum: packed.subarray(at + 16, at + 20),
    data: size === full ? bytes : inflateSync(bytes),
  }
}
