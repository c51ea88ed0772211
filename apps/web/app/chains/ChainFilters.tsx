import { Form } from '@remix-run/react'
import { Button, Icon, Select, TextLink, useSay } from '@rantai/ui'
import { type MissingKind, missingKinds } from '@rantai/use-cases/chains/chains.schema'
import { missingWords } from './chain-words'

type Props = {
  readonly text: string
  readonly missing: MissingKind | null
  /** The list without any filter. */
  readonly allHref: string
  /** How many lack each, beside its name. */
  readonly counts?: Readonly<Record<MissingKind, string>> | undefined
}

/** Looks for parties by name, and for what is missing; a plain form of the address. */
export function ChainFilters({ text, missing, allHref, counts }: Props) {
  const say = useSay()
  return (
    <Form method="get" role="search" className="filters items-end" key={`${text} ${missing ?? ''}`} preventScrollReset>
      <span className="searchbox grow max-w-md">
        <label className="vh" htmlFor="q">
          {say('Search parties')}
        </label>
        <span className="wrap">
          <Icon name="search" />
          <input
            className="input"
            id="q"
            name="q"
            type="search"
            defaultValue={text}
            placeholder={say('Search by a party’s name')}
          />
        </span>
      </span>
      <Select
        id="missing"
        name="missing"
        label={say('Missing')}
        defaultValue={missing ?? ''}
        options={[
          { value: '', label: say('Whatever') },
          ...missingKinds.map((kind) => ({
            value: kind,
            label: counts ? `${say(missingWords[kind])} (${counts[kind]})` : say(missingWords[kind]),
          })),
        ]}
      />
      <Button type="submit">{say('Search')}</Button>
      {text === '' && missing === null ? null : <TextLink href={allHref}>{say('Show all')}</TextLink>}
    </Form>
  )
}
