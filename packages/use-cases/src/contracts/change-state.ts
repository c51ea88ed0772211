import { contractRepository } from '@rantai/db'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import type { ChangeContractStateInput } from './contracts.schema'
import { assertContractStep } from './transitions'
import { followDays } from './write-contract'

/**
 * Moves a contract on: to legal review, signed, superseded, ended. Signed begins its reminders and sets the end of its
 * engagement.
 * @throws UseCaseError forbidden, notFound, notAllowedNow, invalidInput (signed without a day)
 */
export async function changeContractState({ actor, deps }: Call, input: ChangeContractStateInput): Promise<void> {
  const scope = authorize(actor, 'contract.review')
  const at = deps.now()
  await deps.database.withScope(scope, async (tx) => {
    const { contractId: id, to } = input
    const before = await contractRepository.readContractRow(tx, id, { locked: true })
    assertContractStep(before.state, to)
    const signedOn = to === 'signed' ? (input.signedOn ?? before.signedOn) : before.signedOn
    if (to === 'signed' && signedOn === null)
      throw new UseCaseError('invalidInput', {
        issues: [{ path: ['signedOn'], message: 'Enter the day on which it was signed.' }],
      })
    const from = [before.state]
    if (!(await contractRepository.setContractState(tx, { id, from, to, signedOn, at })))
      throw new UseCaseError('notAllowedNow', { state: before.state })
    const data = { title: before.title, from: before.state, to, signedOn }
    await record(tx, actor, { action: 'contract.stateChanged', objectKind: 'contract', objectId: id, data }, at)
    await followDays(tx, { before, after: { ...before, state: to, signedOn }, at })
  })
}
