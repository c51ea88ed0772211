import { english } from '@rantai/ui/words'
import { contentsOf, fileIn } from '../answering/evidence-upload'
import type { Caller } from '../api/caller'
import { textOf } from '../forms/form-answer'

/** What a button on the page of an instrument asks for, by its `intent`. */
export async function actOnProof(api: Caller, form: FormData, instrumentId: string): Promise<unknown> {
  const proofId = textOf(form, 'proofId')
  switch (textOf(form, 'intent')) {
    case 'second':
      return api.law.secondProof({ proofId })
    case 'revoke':
      return api.law.revokeProof({ proofId, reason: textOf(form, 'reason') })
    default: {
      const file = fileIn(form)
      return api.law.recordProof({
        instrumentId,
        inForceOn: textOf(form, 'inForceOn'),
        sourceUrl: textOf(form, 'sourceUrl'),
        note: textOf(form, 'note'),
        file: file === undefined ? null : await contentsOf(file),
      })
    }
  }
}

export const refusalWords = english({
  recorded: 'Somebody recorded a proof in the meantime. It stands below; nothing was changed.',
  revoked: 'This proof was taken back in the meantime. Nothing was changed.',
  seconded: 'Somebody looked at this proof in the meantime. Nothing was changed.',
  own: 'Whoever recorded a proof can’t take the second look. Nothing was changed; ask a colleague.',
  inForce: 'This instrument needs no proof. Nothing was changed.',
})
