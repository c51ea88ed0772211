import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { callerFor } from '../api/caller'

export const loader = () => redirect('/')

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const organisationId = form.get('organisationId')
  await api.account.switchOrganisation({ organisationId: typeof organisationId === 'string' ? organisationId : '' })
  return redirect('/')
}
