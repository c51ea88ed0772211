import { Form, useRouteLoaderData } from '@remix-run/react'
import { Button, VendorShell } from '@rantai/ui'
import type { ReactNode } from 'react'
import type { loader } from './answering-layout'

type Props = {
  /** Left of the leave button: the state of saving. */
  readonly headerEnd?: ReactNode
  /** The sections of the questionnaire, beside the column on wide screens. */
  readonly rail?: ReactNode
  readonly railLabel?: string
  readonly footer?: ReactNode
  readonly children: ReactNode
}

/** The frame of a page below the answering layout: who answers, and the way out. */
export function AnsweringFrame({ headerEnd, children, ...rest }: Props) {
  const who = useRouteLoaderData<typeof loader>('shell/answering-layout')
  return (
    <VendorShell
      {...rest}
      headerEnd={
        <>
          {headerEnd}
          {who?.name ? <span className="small muted">{who.name}</span> : null}
          <Form method="post" action="/sign-out">
            <Button type="submit" kind="quiet" small>
              Leave
            </Button>
          </Form>
        </>
      }
    >
      {children}
    </VendorShell>
  )
}
