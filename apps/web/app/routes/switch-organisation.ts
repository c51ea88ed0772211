import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { callerFor } from '../api/caller'

export const loader = () => redirect('/')

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  await api.account.switchOrganisation({ organisationId: String(form.get('organisationId')) })
  return redirect('/')
}
