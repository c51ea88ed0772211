export type CaiqVersion = '4.0' | '4.1'

/** How many controls each domain of CCM v4.0 has: 197 in all. */
const IN_4_0: Readonly<Record<string, number>> = {
  ...{ 'A&A': 6, AIS: 7, BCR: 11, CCC: 9, CEK: 21, DCS: 15, DSP: 19, GRC: 8, HRS: 13, IAM: 16, IPY: 4, IVS: 9 },
  ...{ LOG: 13, SEF: 8, STA: 14, TVM: 10, UEM: 14 },
}

/**
 * The domains whose numbers v4.1 moved: for each of its controls the number that the same one has in v4.0, null where v4.0 has
 * none like it. From public lists made of the release of January 2026, held against v4.0 title by title; 207 controls in all.
 */
const IN_4_1: Readonly<Record<string, readonly (number | null)[]>> = {
  AIS: [1, 2, 3, 4, 5, 6, 7, null],
  DCS: [null, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, null, null],
  IAM: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16],
  LOG: [1, 2, 3, 4, 5, 6, 7, null, 8, 9, 10, 11, 12, 13],
  SEF: [1, 2, 3, 4, 5, 6, null, 7, null, 8],
  STA: [null, 1, 2, 3, 4, 5, 6, 7, null, 8, 9, 10, 11, 12, 13, 14],
  TVM: [1, 2, 7, null, 4, 5, 6, 3, 8, null, 9, 10],
}

const SHAPE = /^([A-Z&]{3})-(\d{1,2})(?:\.(\d{1,2}))?$/

type CcmId = { readonly domain: string; readonly control: number; readonly question: number | undefined }

/** `A&A-01` and `A&A-01.1`, however they are padded; I&S is what v4.1 also calls IVS. Undefined for any other text. */
export function readCcmId(text: string): CcmId | undefined {
  const [, found, control, question] = SHAPE.exec(text.trim().toUpperCase()) ?? []
  const domain = found === 'I&S' ? 'IVS' : found
  if (domain === undefined || IN_4_0[domain] === undefined || control === undefined) return undefined
  return { domain, control: Number(control), question: question === undefined ? undefined : Number(question) }
}

const padded = (number: number): string => String(number).padStart(2, '0')

/**
 * What a control of that version is called in both: as v4.0 numbers it, or by the version that alone has it (`4.1 SEF-09`).
 * Without a version, what means the same in both. Undefined where the version has no such control.
 */
export function controlKey({ domain, control }: CcmId, version: CaiqVersion | undefined): string | undefined {
  const inOlder = control >= 1 && control <= (IN_4_0[domain] ?? 0) ? control : undefined
  const moved = IN_4_1[domain]
  const inNewer = moved ? moved[control - 1] : inOlder
  if (version === undefined) return inOlder === inNewer && inOlder !== undefined ? named(domain, inOlder) : undefined
  if (version === '4.0') return inOlder === undefined ? undefined : named(domain, inOlder)
  if (inNewer === undefined) return undefined
  return inNewer === null ? `4.1 ${named(domain, control)}` : named(domain, inNewer)
}

const named = (domain: string, control: number): string => `${domain}-${padded(control)}`

/** A question of the CAIQ itself: its number says nothing without the version. */
export const questionName = ({ domain, control, question = 0 }: CcmId, version: CaiqVersion): string =>
  `${version} ${named(domain, control)}.${question}`

/** Which version these ids can be of alone; undefined where they could be of either. */
export function versionOf(ids: readonly string[]): CaiqVersion | undefined {
  const known = ids.flatMap((id) => readCcmId(id) ?? [])
  const only = (one: CaiqVersion, other: CaiqVersion) =>
    known.some((id) => controlKey(id, one) !== undefined && controlKey(id, other) === undefined)
  const [older, newer] = [only('4.0', '4.1'), only('4.1', '4.0')]
  if (older === newer) return undefined
  return older ? '4.0' : '4.1'
}
