import { ButtonLink, EmptyState } from '@rantai/ui'
import type { ListVendorsInput } from '@rantai/use-cases/vendors/vendors.schema'
import { listAddress } from './list-address'

/** Why the list is empty, and the next step. */
export function NoVendors({ asked, mayWrite }: { readonly asked: ListVendorsInput; readonly mayWrite: boolean }) {
  if (asked.text !== '' || asked.tier !== null) {
    return (
      <EmptyState
        title="No vendor fits the search"
        action={<ButtonLink href={listAddress(asked, { text: '', tier: null })}>Show all</ButtonLink>}
      >
        Try a part of the name, the category or the domain.
      </EmptyState>
    )
  }
  if (asked.view !== 'active' || asked.page > 1) {
    return (
      <EmptyState title="Nothing in this view" action={<ButtonLink href="/vendors">All vendors</ButtonLink>}>
        Every vendor is somewhere else now.
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title="No vendors yet"
      action={
        mayWrite ? (
          <span className="row">
            <ButtonLink href="/vendors/new" kind="primary">
              Add a vendor
            </ButtonLink>
            <ButtonLink href="/vendors/import">Import a spreadsheet</ButtonLink>
          </span>
        ) : undefined
      }
    >
      Vendors are the companies you assess. Add one, or import the list you have as XLSX, CSV or JSON.
    </EmptyState>
  )
}
