import { anonymous, type Actor } from '@rantai/use-cases/access'
import type { AppLoadContext } from '@remix-run/node'

/** Who makes this request: the member of the session, the respondent of a link, or nobody known. */
export async function actorOf(_request: Request, _context: AppLoadContext): Promise<Actor> {
  return anonymous
}
