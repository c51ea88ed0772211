import type { Filing, MechanismKind } from '../law/jurisdiction'
import { jurisdiction } from '../law/jurisdictions'
import { type Law, shippedLaw } from '../law/law'
import type { Statement } from '../law/statement'
import { transferRule } from '../law/transfers'
import type { LocalText } from '../model/shape'

/** What the law of the exporter's country wants beside the contract, for a person who knows it to see to. */
export type LocalNote = {
  readonly kind: 'mechanism' | 'filing' | 'assessment' | 'rule'
  readonly country: string
  readonly what: LocalText | null
  readonly dueDays: Filing['dueDays']
  readonly said: Statement
}

/** Instruments of the register that a jurisdiction may accept under a name of its own. */
const mechanismOf: Readonly<Record<string, MechanismKind>> = {
  aseanMcc: 'mcc',
  euScc: 'euScc',
  bindingRules: 'bindingRules',
  custom: 'contract',
  vnContract: 'contract',
}

/**
 * Whether a contract needs a local clause, filing or assessment where the data comes from (mcc.md section 5): how the
 * instrument is taken there, filings, and whether an assessment goes with it. Empty within one country, and where nothing is
 * written of the origin.
 */
export function localNotesOf(
  { from, to, instrument }: { readonly from: string | null; readonly to: string | null; readonly instrument: string },
  law: Law = shippedLaw(),
): LocalNote[] {
  if (from === null) return []
  const origin = jurisdiction(from, law)
  if (!origin || (to !== null && transferRule(from, to, law).within)) return []
  const { rule, mechanisms, filings, impactAssessment } = origin.transfers
  const country = origin.code
  const kind = mechanismOf[instrument]
  const taken = mechanisms.filter((each) => each.kind === kind)
  return [
    ...(rule.text === null ? [] : [note('rule', { country, said: rule })]),
    ...taken.map(({ said }) => note('mechanism', { country, said })),
    ...filings
      .filter(({ id }) => kind === 'bindingRules' || !id.endsWith('binding-rules'))
      .map(({ what, dueDays, said }) => ({ ...note('filing', { country, said }), what, dueDays })),
    ...(impactAssessment.needed === false || impactAssessment.said.text === null
      ? []
      : [note('assessment', { country, said: impactAssessment.said })]),
  ]
}

const note = (
  kind: LocalNote['kind'],
  { country, said }: { readonly country: string; readonly said: Statement },
): LocalNote => ({ kind, country, what: null, dueDays: null, said })
