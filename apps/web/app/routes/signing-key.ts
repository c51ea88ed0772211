import type { LoaderFunctionArgs } from '@remix-run/node'
import { callerFor } from '../api/caller'

/** The stable address of a public key that signs score bundles; 404 for one that nobody here signs with. */
export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { publicKey, organisationName, validFrom, retiredAt } = await api.profiles.signingKey({
    publicKey: args.params.publicKey ?? '',
  })
  return Response.json({ algorithm: 'Ed25519', publicKey, organisation: organisationName, validFrom, retiredAt })
}
