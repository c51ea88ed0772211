import type { Elsewhere } from '../compose/refusals'
import { packs } from './packs'

/** Prefixes of question ids and the components of the packs that ship: rules may name them though that pack isn't composed. */
const prefixes: Readonly<Record<string, string>> = { DMF: 'dmf', CLD: 'cloud', FIN: 'finance', HLT: 'health' }
const components: ReadonlySet<string> = new Set(['GOV', 'POL', 'INV', 'IRA', 'CTL', 'MCI', 'CLD', 'FIN', 'HLT'])

/**
 * What shipped packs define. A question of a pack that is in the registry must be there; one with the prefix of a
 * shipped pack that isn't there yet is taken for its question.
 */
export const shipped: Elsewhere = {
  question(id) {
    const dash = id.indexOf('-')
    const packId = dash > 0 ? prefixes[id.slice(0, dash)] : undefined
    if (packId === undefined) return false
    const pack = packs[packId]
    return pack === undefined || pack.questions.some((question) => question.id === id)
  },
  component: (id) => components.has(id),
}
