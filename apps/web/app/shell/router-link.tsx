import { Link } from '@remix-run/react'
import type { LinkProps } from '@rantai/ui'

/** Links of @rantai/ui within the portal go through the router; anchors, mails and other sites stay plain. */
export function RouterLink({ href, ...rest }: LinkProps) {
  const plain = !href.startsWith('/') || rest.target !== undefined || rest.download !== undefined
  // The server writes the same anchor without the router's hooks: on a page with a hundred links they cost a tenth of it.
  return plain || import.meta.env.SSR ? <a href={href} {...rest} /> : <Link to={href} discover="none" {...rest} />
}
