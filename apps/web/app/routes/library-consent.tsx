import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { ButtonLink, DescriptionList, Notice, TextLink, useSay } from '@rantai/ui'
import { AnswerWords, CountriesContext } from '../answering/AnswerWords'
import { apiContextOf, callerFor } from '../api/caller'
import { countriesFor, keptQuestion } from '../library/question-words.server'
import { pageTitle } from '../locale/page-title'
import { useFormat } from '../locale/use-format'
import { AnsweringFrame } from '../shell/answering-frame'
import { idOf } from '../vendors/vendor-id'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Receipt of the consent'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { locale } = await apiContextOf(args)
  const consentId = idOf(args.params, 'consentId')
  const { answers, ...consent } = await api.library.consent({ consentId })
  const rows = answers.map(({ question, ...answer }) => ({ ...answer, question: keptQuestion(question, locale) }))
  const specs = rows.map(({ question }) => question.spec)
  return { ...consent, consentId, rows, countries: countriesFor(specs, locale) }
}

/** The receipt of one consent: what was agreed to, by whom and when, and which answers. */
export default function LibraryConsent() {
  const say = useSay()
  const format = useFormat()
  const { consentId, statement, givenByName, givenAt, contentHash, rows, countries } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  return (
    <AnsweringFrame>
      <p>
        <TextLink href="/library">{say('Kept answers')}</TextLink>
      </p>
      <h1>{say('Receipt of the consent')}</h1>
      {search.get('done') === 'keep' ? (
        <Notice kind="success" announce>
          {say(
            '{count, plural, one {# answer is} other {# answers are}} kept. You can take the consent back at any time.',
            {
              count: rows.length,
            },
          )}
        </Notice>
      ) : null}
      <DescriptionList
        look="ruled"
        items={[
          { term: say('What was agreed to'), detail: say(statement) },
          { term: say('By'), detail: givenByName },
          { term: say('Given on'), detail: format.date(givenAt, 'short-time') },
          {
            term: say('Fingerprint'),
            detail: (
              <>
                <code className="break-all">{contentHash}</code>
                <br />
                <span className="small muted">{say('SHA-256 of the file below. It names no customer.')}</span>
              </>
            ),
          },
        ]}
      />
      <p>
        <ButtonLink icon="download" download href={`/library/consents/${consentId}/file`}>
          {say('Download the receipt (JSON)')}
        </ButtonLink>
      </p>
      <section className="stack-2">
        <h2>{say('{count, plural, one {# answer} other {# answers}}', { count: rows.length })}</h2>
        <CountriesContext.Provider value={countries}>
          <ul className="requests">
            {rows.map(({ question, ...stored }, place) => (
              <li key={place}>
                <div className="stack-1">
                  <p>{question.text}</p>
                  <AnswerWords spec={question.spec} stored={{ ...stored, comment: null }} />
                  <p className="small muted">
                    {say('Answered on {date}.', { date: format.date(stored.answeredOn, 'long') })}{' '}
                    {stored.evidence.length === 0
                      ? null
                      : say('{count, plural, one {# file} other {# files}} with it.', {
                          count: stored.evidence.length,
                        })}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </CountriesContext.Provider>
      </section>
    </AnsweringFrame>
  )
}
