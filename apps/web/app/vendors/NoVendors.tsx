import { ButtonLink, EmptyState, useSay } from '@rantai/ui'
import type { ListVendorsInput } from '@rantai/use-cases/vendors/vendors.schema'
import { listAddress } from './list-address'

/** Why the list is empty, and the next step. */
export function NoVendors({ asked, mayWrite }: { readonly asked: ListVendorsInput; readonly mayWrite: boolean }) {
  const say = useSay()
  if (asked.text !== '' || asked.tier !== null) {
    return (
      <EmptyState
        title={say('No vendor fits the search')}
        action={<ButtonLink href={listAddress(asked, { text: '', tier: null })}>{say('Show all')}</ButtonLink>}
      >
        {say('Try a part of the name, the category or the domain.')}
      </EmptyState>
    )
  }
  if (asked.view !== 'active' || asked.page > 1) {
    return (
      <EmptyState
        title={say('Nothing in this view')}
        action={<ButtonLink href="/vendors">{say('All vendors')}</ButtonLink>}
      >
        {say('Every vendor is somewhere else now.')}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title={say('No vendors yet')}
      action={
        mayWrite ? (
          <span className="row">
            <ButtonLink href="/vendors/new" kind="primary">
              {say('Add a vendor')}
            </ButtonLink>
            <ButtonLink href="/vendors/import">{say('Import a spreadsheet')}</ButtonLink>
          </span>
        ) : undefined
      }
    >
      {say('Vendors are the companies you assess. Add one, or import the list you have as XLSX, CSV or JSON.')}
    </EmptyState>
  )
}
