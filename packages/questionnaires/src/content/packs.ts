import { parsePack } from '../lint/parse-pack'
import type { Pack, PackInput } from '../model/pack'
import { cloudPack } from './cloud'
import { dmfPack } from './dmf'
import { financePack } from './finance'
import { healthPack } from './health'

const written: Readonly<Record<string, PackInput>> = {
  dmf: dmfPack,
  cloud: cloudPack,
  finance: financePack,
  health: healthPack,
}

/** The packs that ship, by id; each is checked against the schema the first time it is read. */
export const packs: Readonly<Record<string, Pack>> = {}

for (const [id, input] of Object.entries(written)) {
  let read: Pack | undefined
  Object.defineProperty(packs, id, {
    enumerable: true,
    get(): Pack {
      read ??= shippedPack(input)
      return read
    },
  })
}

function shippedPack(input: PackInput): Pack {
  const parsed = parsePack(input)
  if ('pack' in parsed) return parsed.pack
  throw new Error(`pack ${input.id}: ${parsed.problems.map((each) => `${each.path} ${each.message}`).join('; ')}`)
}
