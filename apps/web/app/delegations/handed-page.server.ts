import type { HandedPage } from '@rantai/use-cases'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { translateHead, translateNamed } from '../answering/overview.server'
import { apiContextOf, callerFor } from '../api/caller'

/** Who holds what, in the reader's language as far as the packs are translated. @throws the caller's failures, as responses */
export async function handedPageFor(args: LoaderFunctionArgs): Promise<HandedPage> {
  const api = await callerFor(args)
  const { locale } = await apiContextOf(args)
  const page = await api.delegations.read({ assessmentId: args.params['assessmentId'] ?? '' })
  return {
    ...page,
    head: translateHead(page.head, locale),
    questions: translateNamed(page.questions, locale),
    handed: page.handed.map((part) => ({ ...part, questions: translateNamed(part.questions, locale) })),
  }
}
