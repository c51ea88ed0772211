import { Link } from '@remix-run/react'
import type { LinkProps } from '@rantai/ui'

/** Links of @rantai/ui within the portal go through the router; anchors, mails and other sites stay plain. */
export function RouterLink({ href, ...rest }: LinkProps) {
  const plain = !href.startsWith('/') || rest.target !== undefined || rest.download !== undefined
  return plain ? <a href={href} {...rest} /> : <Link to={href} {...rest} />
}
