/** Bounds on what an office file may say it unpacks to: far above honest files, far below a bomb. */
const mostEntries = 10_000
const mostUnpacked = 500 * 1024 * 1024

/** Text has no NUL (in UTF-16 it comes with its mark), and doesn't begin as markup that a browser would run. */
export function isPlainText(bytes: Uint8Array): boolean {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (!utf16 && bytes.includes(0)) return false
  const head = new TextDecoder(utf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'latin1').decode(
    bytes.subarray(0, 1024),
  )
  return !/^[\s\u00ef\u00bb\u00bf\ufeff]*<(?:!doctype|\?xml|[a-z!/])/i.test(head)
}

/** Reads the zip's own list of contents and unpacks nothing: how many entries, and how large they say they are. */
export function isHarmlessArchive(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end === undefined) return false
  const entries = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  // 0xffff and 0xffffffff mean ZIP64, which no document of this size needs.
  if (entries > mostEntries || at === 0xffffffff) return false
  let unpacked = 0
  for (let entry = 0; entry < entries; entry += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) return false
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    if (name.startsWith('/') || name.includes('\\') || name.includes('\0') || name.split('/').includes('..'))
      return false
    unpacked += view.getUint32(at + 24, true)
    if (unpacked > mostUnpacked) return false
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return true
}

/** Where the end-of-directory record stands: in the last 64 KB, behind which only a comment may follow. */
function endOfDirectory(view: DataView): number | undefined {
  const least = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= least; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  return undefined
}
