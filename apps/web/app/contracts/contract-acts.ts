import { english } from '@rantai/ui'
import type { ChangeContractStateInput, ReviewClauseInput } from '@rantai/use-cases/contracts/contracts.schema'
import type { Caller } from '../api/caller'
import { choiceOf, textOf } from '../forms/form-answer'

/** What a form of the contract's page asks for, and where it goes on to. */
export function contractAct(
  api: Caller,
  contractId: string,
  form: FormData,
): { readonly work: Promise<unknown>; readonly goTo: string } {
  switch (textOf(form, 'intent')) {
    case 'clause': {
      const next = textOf(form, 'next')
      return {
        work: api.contracts.reviewOne({ contractId, ...findingOf(form) }),
        goTo: next === '' ? '?done=clause#coverage' : `?clause=${encodeURIComponent(next)}#clause`,
      }
    }
    case 'putAside':
      return { work: api.contracts.putAside({ contractId, fileId: textOf(form, 'fileId') }), goTo: '?done=file#files' }
    default: {
      const to = textOf(form, 'to') as ChangeContractStateInput['to']
      return {
        work: api.contracts.changeState({ contractId, to, signedOn: choiceOf(form, 'signedOn') }),
        goTo: '?done=state',
      }
    }
  }
}

function findingOf(form: FormData): Omit<ReviewClauseInput, 'contractId'> {
  return {
    clauseKey: textOf(form, 'clauseKey'),
    result: textOf(form, 'result') as ReviewClauseInput['result'],
    place: textOf(form, 'place'),
    wording: textOf(form, 'wording'),
    deviation: choiceOf(form, 'deviation') as ReviewClauseInput['deviation'],
    note: textOf(form, 'note'),
    version: Number(textOf(form, 'version')),
  }
}

export const contractActWords: Readonly<Record<string, string>> = english({
  conflict: 'Somebody looked at this clause in the meantime. Theirs stands; what you typed is kept here.',
})

export const doneWords: Readonly<Record<string, string>> = english({
  registered: 'The contract is in the register. Its clauses are to be looked at next.',
  updated: 'The contract is saved.',
  clause: 'The clause is saved.',
  state: 'The status is changed.',
  file: 'The files are changed.',
})
