import { withTranslations } from '@rantai/questionnaires/translations'
import type { PassedQuestion, PassingPage } from '@rantai/use-cases'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { translateHead } from '../answering/overview.server'
import type { CountryOption } from '../answering/country-words'
import { apiContextOf, callerFor } from '../api/caller'
import { countryOptions } from '../locale/choices'

/** What a page of passed questions is made of, in the reader's language as far as its packs are translated. */
export type PassingData = PassingPage & { readonly countries: readonly CountryOption[] }

/** @throws the caller's failures, as responses */
export async function passingFor(args: LoaderFunctionArgs): Promise<PassingData> {
  const api = await callerFor(args)
  const { locale } = await apiContextOf(args)
  const page = await api.passing.read({ assessmentId: args.params['assessmentId'] ?? '' })
  const translated = withTranslations(Object.values(page.questions), locale)
  const names = translated.some(({ answer }) => answer.type === 'countries' || answer.type === 'subProcessors')
  return {
    ...page,
    head: translateHead(page.head, locale),
    questions: Object.fromEntries(translated.map((question): [string, PassedQuestion] => [question.id, question])),
    countries: names ? countryOptions(locale) : [],
  }
}
