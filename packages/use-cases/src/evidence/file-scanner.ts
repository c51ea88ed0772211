import { Readable } from 'node:stream'
import NodeClam from 'clamscan'
import { UseCaseError } from '../errors'

/** Looks for malware in a file before it is kept. */
export type FileScanner = {
  /** What was found, by the scanner's name of it; null for a clean file. @throws UseCaseError unavailable when nothing answers in time */
  scan(bytes: Uint8Array): Promise<string | null>
}

/** Where ClamAV's daemon listens: a host and port, or a socket of this machine. */
export type ClamdAddress = { readonly host: string; readonly port: number } | { readonly socket: string }

/** Longest that a file is looked at: a large archive takes seconds, a daemon that hangs takes for ever. */
const TIMEOUT_MS = 60_000

/** Sends files to ClamAV's daemon; which signatures it has is the operator's affair. */
export function createClamdScanner(address: ClamdAddress, timeoutMs = TIMEOUT_MS): FileScanner {
  const clamdscan = { ...address, timeout: timeoutMs, localFallback: false, bypassTest: true }
  const opening = () =>
    new NodeClam().init({ clamscan: { active: false }, clamdscan, preference: 'clamdscan', removeInfected: false })
  let opened: ReturnType<typeof opening> | undefined
  const look = async (bytes: Uint8Array) => {
    opened ??= opening()
    return (await opened).scanStream(Readable.from(chunksOf(bytes)))
  }
  return {
    scan: async (bytes) => {
      const { isInfected, viruses } = await withinTime(look(bytes), timeoutMs)
      if (isInfected === true) return viruses[0] ?? 'malware'
      // Neither yes nor no: larger than the daemon takes, or an answer that nobody knows.
      if (isInfected !== false) throw new UseCaseError('unavailable')
      return null
    },
  }
}

const CHUNK = 256 * 1024

function* chunksOf(bytes: Uint8Array): Generator<Buffer> {
  for (let at = 0; at < bytes.byteLength; at += CHUNK) yield Buffer.from(bytes.subarray(at, at + CHUNK))
}

type Scanned = { readonly isInfected: boolean | null; readonly viruses: readonly string[] }

async function withinTime(scan: Promise<Scanned>, timeoutMs: number): Promise<Scanned> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new UseCaseError('unavailable')), timeoutMs)
  })
  try {
    return await Promise.race([scan, late])
  } catch (cause) {
    const refusal = new UseCaseError('unavailable')
    refusal.cause = cause
    throw refusal
  } finally {
    clearTimeout(timer)
  }
}
