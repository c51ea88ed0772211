import { ButtonLink, EmptyState, Section, TextLink, useSay } from '@rantai/ui'
import type { ContractPage } from '@rantai/use-cases'
import { ContractTable } from './ContractTable'

type Props = {
  readonly page: ContractPage
  /** The page that adds one for this vendor or engagement. */
  readonly addHref: string
  readonly mayWrite: boolean
}

/** What is agreed with a vendor, on its page and on those of its engagements. */
export function ContractsOf({ page, addHref, mayWrite }: Props) {
  const say = useSay()
  const add = mayWrite ? <ButtonLink href={addHref}>{say('Add a contract')}</ButtonLink> : undefined
  return (
    <Section title={say('Contracts')} aside={page.rows.length === 0 ? undefined : add}>
      <ContractTable
        caption={say('Contracts with this vendor')}
        rows={page.rows}
        ofOneVendor
        empty={
          <EmptyState title={say('No contract is in the register')} action={add}>
            {say('Without one nobody can see what the vendor promised.')}
          </EmptyState>
        }
      />
      {page.total > page.rows.length ? (
        <p className="small">
          <TextLink href="/contracts">{say('All contracts')}</TextLink>
        </p>
      ) : null}
    </Section>
  )
}
