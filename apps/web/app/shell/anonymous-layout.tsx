import { Outlet } from '@remix-run/react'
import { VendorShell } from '@rantai/ui'
import { LanguageChoice } from '../locale/LanguageChoice'

/** Pages before anybody is known (sign-in, links from mails): one narrow column. */
export default function AnonymousLayout() {
  return (
    <VendorShell homeHref="/" footer={<LanguageChoice />}>
      <Outlet />
    </VendorShell>
  )
}
