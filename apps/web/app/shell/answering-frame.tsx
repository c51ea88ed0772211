import { Form, useLocation, useRouteLoaderData } from '@remix-run/react'
import { Button, VendorShell, useSay } from '@rantai/ui'
import { english } from '@rantai/ui/words'
import type { ReactNode } from 'react'
import { LanguageChoice } from '../locale/LanguageChoice'
import type { loader } from './answering-layout'
import { forgetKeptForms } from '../forms/kept-form'

type Props = {
  /** Left of the leave button: the state of saving. */
  readonly headerEnd?: ReactNode
  /** The sections of the questionnaire, beside the column on wide screens. */
  readonly rail?: ReactNode
  readonly railLabel?: string
  readonly footer?: ReactNode
  readonly children: ReactNode
}

const memberPages = english([
  { label: 'Requests', href: '/requests' },
  { label: 'Kept answers', href: '/library' },
  { label: 'Evidence', href: '/evidence-library' },
  { label: 'Announcements', href: '/announcements' },
  { label: 'Incident reports', href: '/incident-reports' },
  { label: 'Trust profile', href: '/trust-profile' },
  { label: 'Your own vendors', href: '/vendors' },
  { label: 'Colleagues', href: '/settings/people' },
  { label: 'Your account', href: '/settings/account' },
])

/** The frame of a page below the answering layout: who answers, and the way out. */
export function AnsweringFrame({ headerEnd, footer, children, ...rest }: Props) {
  const say = useSay()
  const who = useRouteLoaderData<typeof loader>('shell/answering-layout')
  const { pathname } = useLocation()
  return (
    <VendorShell
      {...rest}
      footer={
        <>
          {footer}
          <LanguageChoice />
        </>
      }
      // Whoever came by a link has one page to answer, and nothing else to go to.
      navigation={
        who === undefined || who.byLink
          ? undefined
          : memberPages
              .filter(({ href }) => who.assesses || href !== '/vendors')
              .map(({ label, href }) => ({ label: say(label), href, current: pathname === href }))
      }
      headerEnd={
        <>
          {headerEnd}
          {who?.name ? <span className="small muted">{who.name}</span> : null}
          <Form method="post" action="/sign-out" onSubmit={forgetKeptForms}>
            <Button type="submit" kind="quiet" small>
              {say('Leave')}
            </Button>
          </Form>
        </>
      }
    >
      {children}
    </VendorShell>
  )
}
