import {
  changeLog,
  clockHours,
  contentChanges,
  instrumentNamed,
  instrumentsByStatus,
  type Jurisdiction,
  jurisdictions,
  legalStatements,
} from '@rantai/questionnaires'
import { authorize } from '../access'
import type { Call } from '../call'
import { shownContentChange } from './content-changes'
import { shownChange, shownClock, type ShownClock, shownInstrument, shownStatement } from './views'

const RECENT = 12

/** Jurisdictions at a glance, what is not in force, and the latest changes. */
export function readLaw({ actor, deps }: Call) {
  authorize(actor, 'law.read')
  const today = deps.now().toISOString().slice(0, 10)
  return {
    jurisdictions: jurisdictions().map(atAGlance),
    notInForce: [
      ...instrumentsByStatus('enacted'),
      ...instrumentsByStatus('draft'),
      ...instrumentsByStatus('tracked'),
    ].map(shownInstrument),
    changes: changeLog().slice(0, RECENT).map(shownChange),
    ours: contentChanges()
      .filter(({ pack, jurisdiction }) => pack === null || jurisdiction !== null)
      .slice(0, RECENT)
      .map(shownContentChange),
    statements: legalStatements(today).length,
  }
}

function atAGlance(each: Jurisdiction) {
  const { code, group, transfers } = each
  return {
    code,
    name: each.name.en,
    group,
    law: shownStatement(each.law),
    clock: firstNotice(each),
    model: transfers.model,
    mcc: transfers.mechanisms.find((one) => one.kind === 'mcc')?.accepted ?? null,
  }
}

/** The data-protection clock in force towards the authority, the shortest with a figure; null where there is none at all. */
function firstNotice(each: Jurisdiction): ShownClock | null {
  const bound = each.clocks
    .filter((clock) => clock.regime === 'dataProtection' && clock.to === 'authority')
    .filter((clock) => instrumentNamed(clock.instrument)?.status === 'inForce')
    .sort((a, b) => (clockHours(a) ?? Infinity) - (clockHours(b) ?? Infinity))
  const [first] = bound
  return first ? shownClock(first, true) : null
}
