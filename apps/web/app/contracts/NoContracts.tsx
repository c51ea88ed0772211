import { ButtonLink, EmptyState, useSay } from '@rantai/ui'
import type { ListContractsInput } from '@rantai/use-cases/contracts/contracts.schema'
import { contractsAddress, isNarrowed } from './list-address'

/** Why the register is empty, and the next step. */
export function NoContracts({ asked, mayWrite }: { readonly asked: ListContractsInput; readonly mayWrite: boolean }) {
  const say = useSay()
  if (isNarrowed(asked))
    return (
      <EmptyState
        title={say('No contract fits the search')}
        action={
          <ButtonLink href={contractsAddress(asked, { text: '', state: null, instrument: null })}>
            {say('Show all')}
          </ButtonLink>
        }
      >
        {say('Try a part of the title or of the vendor’s name.')}
      </EmptyState>
    )
  if (asked.view !== 'all' || asked.page > 1)
    return (
      <EmptyState
        title={say('Nothing in this view')}
        action={<ButtonLink href="/contracts">{say('All contracts')}</ButtonLink>}
      />
    )
  return (
    <EmptyState
      title={say('No contracts yet')}
      action={
        mayWrite ? (
          <ButtonLink href="/contracts/new" kind="primary">
            {say('Add a contract')}
          </ButtonLink>
        ) : undefined
      }
    >
      {say(
        'A contract says what a vendor may do with your data. Its clauses are held against the ASEAN model clauses.',
      )}
    </EmptyState>
  )
}
