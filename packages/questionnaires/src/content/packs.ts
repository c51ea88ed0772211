import { parsePack } from '../lint/parse-pack'
import type { Pack, PackInput } from '../model/pack'
import { cloudPack } from './cloud'
import { dmfPack } from './dmf'
import { financePack } from './finance'
import { healthPack } from './health'
import { jurisdictionPacks } from './jurisdictions'

const written: Readonly<Record<string, () => PackInput>> = {
  dmf: () => dmfPack,
  cloud: () => cloudPack,
  finance: () => financePack,
  health: () => healthPack,
  ...jurisdictionPacks,
}

/** The packs that ship, by id; each is checked against the schema the first time it is read. */
export const packs: Readonly<Record<string, Pack>> = {}

for (const [id, write] of Object.entries(written)) {
  let read: Pack | undefined
  Object.defineProperty(packs, id, {
    enumerable: true,
    get(): Pack {
      read ??= shippedPack(write())
      return read
    },
  })
}

function shippedPack(input: PackInput): Pack {
  const parsed = parsePack(input)
  if ('pack' in parsed) return parsed.pack
  throw new Error(`pack ${input.id}: ${parsed.problems.map((each) => `${each.path} ${each.message}`).join('; ')}`)
}
