import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, Outlet, redirect, useLoaderData, useLocation, useMatches } from '@remix-run/react'
import { AppShell, Button, KeyList, useSay } from '@rantai/ui'
import { useState } from 'react'
import { callerFor } from '../api/caller'
import { forgetKeptForms } from '../forms/kept-form'
import { forgetKeptWords } from '../reviews/kept-words'
import { commandsAt, standingCommands } from './customer-commands'
import { CustomerPalette } from './CustomerPalette'
import { MachineNote } from '../locale/LanguageChoice'
import { useFormat } from '../locale/use-format'
import { navigationOf } from './navigation'
import { usePageKeys } from './page-keys'
import { roleWords } from './role-words'
import { useWorkCounts } from './use-work-counts'

/** Members only: who isn't signed in signs in first and comes back; who belongs nowhere yet goes to the start page. */
export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { organisation, role, person, others, assesses } = await api.account.shell()
  if (!organisation || !role) throw redirect('/')
  return { organisation, role, person, others, assesses }
}

/** Somebody else may sign in after. */
function forgetAllKept(): void {
  forgetKeptWords()
  forgetKeptForms()
}

/** A page that fills the sheet to its edges says so: `export const handle = { flush: true }`. */
function isFlush(handle: unknown): boolean {
  return typeof handle === 'object' && handle !== null && 'flush' in handle && handle.flush === true
}

/** The customer's frame: sidebar with the organisation switch, top bar, content. */
export default function CustomerLayout() {
  const say = useSay()
  const { organisation, role, person, others, assesses } = useLoaderData<typeof loader>()
  const { pathname, key } = useLocation()
  const flush = useMatches().some(({ handle }) => isFlush(handle))
  const keys = usePageKeys()
  const format = useFormat()
  const counts = useWorkCounts(pathname, assesses)
  const [palette, setPalette] = useState(false)
  const open = () => setPalette(true)
  return (
    <AppShell
      homeHref="/"
      palette={{ href: assesses ? '/vendors' : '/requests', onOpen: open }}
      topEnd={<KeyList label={say('Keys')} groups={keys} place={key} />}
      flush={flush}
      organisation={{
        current: { id: organisation.id, name: organisation.name },
        others: others.map(({ organisationId, organisationName }) => ({ id: organisationId, name: organisationName })),
        action: '/switch-organisation',
      }}
      groups={navigationOf(say, pathname, { assesses, counts, number: format.number })}
      person={{ name: person.name, role: say(roleWords[role]), href: '/settings/account' }}
      personActions={
        <>
          <Form method="post" action="/sign-out" onSubmit={forgetAllKept}>
            <Button type="submit" kind="quiet">
              {say('Sign out')}
            </Button>
          </Form>
          <MachineNote />
        </>
      }
    >
      <Outlet />
      <CustomerPalette
        open={palette}
        onOpen={open}
        onClose={() => setPalette(false)}
        commands={palette ? [...commandsAt(say, pathname, role), ...standingCommands(say, { role, assesses })] : []}
        role={role}
        searches={assesses}
      />
    </AppShell>
  )
}
