import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { callerFor } from '../api/caller'
import { countryOptions } from '../locale/choices'
import { localeOf } from '../locale/request-locale'
import { PackPreview } from '../packs/PackPreview'

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args, 'pack.read')
  const { person } = await api.account.shell()
  return {
    countries: countryOptions(localeOf(args.request, person).locale),
    today: new Date().toISOString().slice(0, 10),
  }
}

export default function Preview() {
  return <PackPreview {...useLoaderData<typeof loader>()} />
}
