import { english } from '@rantai/ui/words'
import type { Caller } from '../api/caller'
import { choiceOf, textOf } from '../forms/form-answer'

/** What a button of a transfer's page asks for, by its `intent`, and where it leads. */
export function actOnTransfer(api: Caller, form: FormData, id: string): { work: Promise<unknown>; goTo: string } {
  const filing = { id, filingId: textOf(form, 'filingId'), stage: textOf(form, 'stage') as 'first' }
  const here = `/transfers/${id}`
  switch (textOf(form, 'intent')) {
    case 'filed': {
      const said = { filedOn: textOf(form, 'filedOn'), reference: textOf(form, 'reference') }
      return { work: api.transfers.recordFiling({ ...filing, outcome: 'filed', ...said }), goTo: `${here}#filings` }
    }
    case 'filingNotNeeded': {
      const reason = textOf(form, 'reason')
      return { work: api.transfers.recordFiling({ ...filing, outcome: 'notNeeded', reason }), goTo: `${here}#filings` }
    }
    case 'filingUndone':
      return { work: api.transfers.recordFiling({ ...filing, outcome: 'undone' }), goTo: `${here}#filings` }
    default:
      return { work: api.transfers.openDraft({ id }), goTo: `${here}/assessment` }
  }
}

/** What the form of a transfer posts, as the procedure takes it. */
export function transferTypedIn(form: FormData) {
  const text = (name: string) => textOf(form, name)
  return {
    relationship: choiceOf(form, 'relationship') as 'C2P' | null,
    purpose: text('purpose'),
    legalBasis: text('legalBasis') as 'contract',
    mechanism: choiceOf(form, 'mechanism') as 'mcc' | null,
    mechanismNote: text('mechanismNote'),
    mechanismConfirmed: text('mechanismConfirmed') === 'yes',
    contractId: choiceOf(form, 'contractId'),
    localisation: choiceOf(form, 'localisation') as 'allowed' | null,
    encryptionTransit: text('encryptionTransit'),
    encryptionRest: text('encryptionRest'),
    keyHolder: text('keyHolder'),
    retention: text('retention'),
    atTheEnd: text('atTheEnd'),
    firstSentOn: choiceOf(form, 'firstSentOn'),
    reorganisedOn: choiceOf(form, 'reorganisedOn'),
    ownerMemberId: choiceOf(form, 'ownerMemberId'),
    fillBy: choiceOf(form, 'fillBy'),
  }
}

export const transferRefusals = english({
  ended: 'This transfer has ended in the meantime. Nothing was changed.',
  conflict:
    'Somebody else saved in the meantime, or the chain changed. Open the page again; what you typed is still here.',
  assessed: 'The assessor signed it in the meantime. Give it back first.',
  draft: 'Nobody signed it as assessor yet.',
  own: 'Somebody else than the assessor has to approve it.',
})
