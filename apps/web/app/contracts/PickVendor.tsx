import { Form } from '@remix-run/react'
import { Button, EmptyState, TextInput, TextLink, useSay } from '@rantai/ui'
import { languageOfName } from '../vendors/name-language'

type Props = { readonly vendors: readonly { readonly id: string; readonly name: string }[]; readonly text: string }

/** The vendor that a new contract is with, or that sent a notice: found by name, picked by a press, on the same page. */
export function PickVendor({ vendors, text }: Props) {
  const say = useSay()
  return (
    <div className="stack-6 max-w-2xl">
      <Form method="get" role="search" className="row items-end">
        <TextInput id="q" name="q" type="search" label={say('Search vendors')} defaultValue={text} />
        <Button type="submit">{say('Search')}</Button>
      </Form>
      {vendors.length === 0 ? (
        <EmptyState title={say('No vendor fits the search')}>
          {say('Try a part of the name, the category or the domain.')}
        </EmptyState>
      ) : (
        <ul className="stack-2">
          {vendors.map(({ id, name }) => (
            <li key={id}>
              <TextLink href={`?vendor=${id}`} lang={languageOfName(name)}>
                {name}
              </TextLink>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
