import { Form, useNavigation, useRouteLoaderData } from '@remix-run/react'
import { Button, Notice, useSay } from '@rantai/ui'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import type { loader as answeringShell } from '../shell/answering-layout'
import type { loader as customerShell } from '../shell/customer-layout'
import { fieldsIn, fillIn, keptForm } from './kept-form'

type Props = {
  /** Which form it is; what was typed into it is kept under it. */
  readonly name: string
  /** It was sent just now: what is kept of it goes. */
  readonly sent: boolean
  /** It comes back from the server with what was typed. */
  readonly answered: boolean
  readonly className: string
  readonly children: ReactNode
}

/** A form that keeps what is typed in this tab, past a reload or the end of a session, until it is sent. */
export function KeptForm({ name, sent, answered, className, children }: Props) {
  const say = useSay()
  const who = useWho()
  const form = useRef<HTMLFormElement>(null)
  const [restored, setRestored] = useState(false)
  const kept = useMemo(() => keptForm(name, who), [name, who])
  const navigation = useNavigation()

  // Sent: the server leads to another page, and not to sign in again.
  const leadsTo = navigation.state === 'loading' && navigation.formMethod ? navigation.location.pathname : undefined
  const from = useRef<string | undefined>(undefined)
  useEffect(() => {
    from.current = window.location.pathname
  }, [])
  useEffect(() => {
    if (leadsTo !== undefined && leadsTo !== from.current && !leadsTo.startsWith('/sign-in')) kept.forget()
  }, [kept, leadsTo])

  useEffect(() => {
    if (sent) return kept.forget()
    const fields = answered ? undefined : kept.read()
    if (!form.current || !fields || !fillIn(form.current, fields)) return
    form.current.closest('details')?.setAttribute('open', '')
    setRestored(true)
  }, [kept, sent, answered])

  return (
    <Form
      method="post"
      className={className}
      noValidate
      ref={form}
      onInput={({ currentTarget }) => kept.keep(fieldsIn(currentTarget))}
    >
      {restored ? (
        <Notice kind="info" announce title={say('What you typed before is here again')}>
          <p>{say('It was kept in this browser and not sent yet.')}</p>
          <Button
            type="button"
            small
            onClick={() => {
              kept.forget()
              form.current?.reset()
              setRestored(false)
            }}
          >
            {say('Start afresh')}
          </Button>
        </Notice>
      ) : null}
      {children}
    </Form>
  )
}

/** Who types: an organisation's member on either side, or whoever holds a link. */
function useWho(): string {
  const answering = useRouteLoaderData<typeof answeringShell>('shell/answering-layout')
  const customer = useRouteLoaderData<typeof customerShell>('shell/customer-layout')
  const organisation = answering?.organisation ?? customer?.organisation
  return JSON.stringify([organisation, answering?.email ?? customer?.person?.email])
}
