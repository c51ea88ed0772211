import {
  changeLog,
  contentChanges,
  type Filing,
  instrumentNamed,
  type Jurisdiction,
  jurisdiction as jurisdictionOf,
  packs,
  shippedLaw,
} from '@rantai/questionnaires'
import { authorize } from '../access'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { shownContentChange } from './content-changes'
import { shownChange, shownClock, shownInstrument, shownStatement } from './views'

/** Everything written of one jurisdiction. @throws UseCaseError 'notFound' */
export function readJurisdiction({ actor }: Call, { code }: { code: string }) {
  authorize(actor, 'law.read')
  const each = jurisdictionOf(code)
  if (!each || each.code !== code) throw new UseCaseError('notFound')
  return {
    code,
    name: each.name.en,
    group: each.group,
    law: shownStatement(each.law),
    authority: shownStatement(each.authority),
    breach: shownStatement(each.breach),
    processorBreachDuty: shownStatement(each.processorBreachDuty),
    clocks: each.clocks.map((clock) => shownClock(clock, instrumentNamed(clock.instrument)?.status === 'inForce')),
    transfers: transfersOf(each),
    localisation: each.localisation.map(shownStatement),
    dpo: shownStatement(each.dpo),
    processors: shownStatement(each.processors),
    sanctions: shownStatement(each.sanctions),
    rights: shownStatement(each.rights),
    responseTeam: shownStatement(each.responseTeam),
    open: each.open.map((one) => one.en),
    instruments: shippedLaw()
      .instruments.filter((one) => one.jurisdiction === code)
      .map(shownInstrument),
    changes: changeLog({ jurisdiction: code }).map(shownChange),
    ours: contentChanges({ jurisdiction: code }).map(shownContentChange),
    /** The pack with its clocks; null where no clock in force tells anybody. */
    packId: Object.hasOwn(packs, code.toLowerCase()) ? code.toLowerCase() : null,
  }
}

function transfersOf({ transfers }: Jurisdiction) {
  return {
    model: transfers.model,
    rule: shownStatement(transfers.rule),
    mechanisms: transfers.mechanisms.map(({ kind, accepted, to, said }) => {
      return { kind, accepted, to: to ?? null, said: shownStatement(said) }
    }),
    filings: transfers.filings.map(shownFiling),
    impactAssessment: { ...transfers.impactAssessment, said: shownStatement(transfers.impactAssessment.said) },
    adequacy: transfers.adequacy.map(({ to, adequate, said }) => ({ to, adequate, said: shownStatement(said) })),
  }
}

function shownFiling({ id, body, what, form, kind, dueDays, dueFrom, said }: Filing) {
  return { id, body, what: what.en, form, kind, dueDays, dueFrom, said: shownStatement(said) }
}
