import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { callerFor } from '../api/caller'

export const loader = () => redirect('/')

export async function action(args: ActionFunctionArgs) {
  const api = await callerFor(args)
  await api.account.signOut()
  return redirect('/')
}
