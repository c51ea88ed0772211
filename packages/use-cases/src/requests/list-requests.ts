import { requestRepository, type RequestRow } from '@rantai/db'
import { authorize } from '../access'
import type { Call } from '../call'
import { bringing } from '../findings/standing'

const PAGE_SIZE = 100

/** What customers asked the organisation, what is due first at the top; 100 a page. */
export async function listRequests(
  { actor, deps }: Call,
  { page }: { readonly page: number },
): Promise<readonly RequestRow[]> {
  const scope = authorize(actor, 'request.read')
  return deps.database.withScope(scope, (tx) =>
    requestRepository.listRequests(tx, {
      ...{ limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE },
      opening: bringing('open'),
    }),
  )
}
