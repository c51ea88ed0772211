import { canonicalJson } from '@rantai/questionnaires'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { callerFor } from '../api/caller'
import { download, jsonType } from '../vendors/download'
import { idOf } from '../vendors/vendor-id'

/** The text that the fingerprint of a consent is taken of. */
export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { contentHash, ...content } = await api.library.consent({ consentId: idOf(args.params, 'consentId') })
  return download(canonicalJson(content), {
    name: `consent-${contentHash.slice(0, 8)}.json`,
    type: jsonType,
  })
}
