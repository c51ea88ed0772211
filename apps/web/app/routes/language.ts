import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { callerFor, knownPeople } from '../api/caller'
import { textOf } from '../forms/form-answer'
import { locales } from '../locale/locales'
import { keptLanguage } from '../locale/request-locale'
import { wayBack } from '../shell/sign-in-address'

export const loader = () => redirect('/')

/** Changes the language of this browser's pages, and of a signed-in person's on every device. */
export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const back = wayBack(textOf(form, 'back'))
  const locale = locales.find((each) => each === textOf(form, 'locale'))
  if (locale === undefined) return redirect(back)
  args.context.setCookie(keptLanguage(locale))
  const { sessions } = await knownPeople(args)
  if (sessions.signedIn) {
    const { name, timeZone } = sessions.signedIn.person
    const api = await callerFor(args)
    await api.identity.updateAccount({ name, locale, timeZone })
  }
  return redirect(back)
}
