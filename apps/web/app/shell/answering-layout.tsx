import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet } from '@remix-run/react'
import { callerFor } from '../api/caller'

/** Link holders and members answering. The pages below draw themselves in an `AnsweringFrame`, with or without a rail. */
export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  return api.account.answeringShell()
}

export default function AnsweringLayout() {
  return <Outlet />
}
