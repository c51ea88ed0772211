import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Button, Icon, TextLink, useSay } from '@rantai/ui'

type Props = {
  readonly label: string
  readonly placeholder: string
  readonly text: string
  /** What else the address says of the list; null and the ones as usual (`''`) stay out of it. */
  readonly keep?: Readonly<Record<string, string | null>>
  /** Changes with everything asked, so that the fields show what the address says. */
  readonly asked: string
  /** The list without any filter, where one is in force. */
  readonly allHref: string | undefined
  /** The other filters. */
  readonly children: ReactNode
  readonly staysInPlace?: boolean
}

/** Words and filters of a list in one GET form: works without JavaScript, and the address says what is shown. */
export function ListSearch({ label, placeholder, text, keep = {}, asked, allHref, children, staysInPlace }: Props) {
  const say = useSay()
  return (
    <Form
      method="get"
      role="search"
      className="filters items-end"
      key={asked}
      preventScrollReset={staysInPlace === true}
    >
      {Object.entries(keep).map(([name, value]) =>
        value === null || value === '' ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      <span className="searchbox grow max-w-md">
        <label className="vh" htmlFor="q">
          {label}
        </label>
        <span className="wrap">
          <Icon name="search" />
          <input className="input" id="q" name="q" type="search" defaultValue={text} placeholder={placeholder} />
        </span>
      </span>
      {children}
      <Button type="submit">{say('Search')}</Button>
      {allHref === undefined ? null : <TextLink href={allHref}>{say('Show all')}</TextLink>}
    </Form>
  )
}
