import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { callerFor, knownPeople } from '../api/caller'

export const loader = () => redirect('/')

export async function action(args: ActionFunctionArgs) {
  const { sessions } = await knownPeople(args)
  const byLink = sessions.respondent !== undefined && sessions.signedIn === undefined
  const api = await callerFor(args)
  await api.account.signOut()
  return redirect(byLink ? '/left' : '/')
}
