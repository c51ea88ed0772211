import { createContext, useContext, type AnchorHTMLAttributes, type ComponentType, type ReactNode } from 'react'

/** What every link of this package is made of: an address, and whatever else an anchor takes. */
export interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  href: string
  children?: ReactNode
}

/** A component that renders a link, such as one that wraps the router's own. */
export type LinkComponent = ComponentType<LinkProps>

function PlainLink(props: LinkProps) {
  return <a {...props} />
}

const LinkContext = createContext<LinkComponent>(PlainLink)

/** Makes every link below use the router's link. Without it links are plain anchors and work without JavaScript. */
export function LinkProvider({ as, children }: { as: LinkComponent; children: ReactNode }) {
  return <LinkContext.Provider value={as}>{children}</LinkContext.Provider>
}

/** A link in the way the application renders links; `as` decides otherwise for this one. */
export function TextLink({ as, ...props }: LinkProps & { as?: LinkComponent | undefined }) {
  const FromContext = useContext(LinkContext)
  const Component = as ?? FromContext
  return <Component {...props} />
}
