import { Refusal } from '../api/caller'
import type { LoaderFunctionArgs } from '@remix-run/node'

/** Every address nothing else answers, favicon probes included: an ordinary 404 page, no stack in the log. */
export function loader({ context }: LoaderFunctionArgs): never {
  throw new Refusal({ failure: { code: 'notFound', details: undefined }, reference: context.requestId }, 404)
}

export const action = loader

export default function NotFound() {
  return null
}
