import { TextLink } from '../link/Link'

/** The two interlocking links of the name, in the current colour. */
export function LogoMark() {
  return (
    <svg
      width="30"
      height="18"
      viewBox="0 0 30 18"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.6"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M14.5 5.2A5.6 5.6 0 0 0 9.2 3H7.4a6 6 0 0 0 0 12h1.8a5.8 5.8 0 0 0 5.8-6" />
      <path d="M15.5 12.8a5.6 5.6 0 0 0 5.3 2.2h1.8a6 6 0 0 0 0-12h-1.8A5.8 5.8 0 0 0 15 9" />
    </svg>
  )
}

/** The mark with the name; a link when `href` is given. */
export function Logo({ href }: { href?: string | undefined }) {
  const content = (
    <>
      <LogoMark />
      Rantai
    </>
  )
  return href === undefined ? (
    <span className="logo">{content}</span>
  ) : (
    <TextLink className="logo" href={href}>
      {content}
    </TextLink>
  )
}
