import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { Button, Notice, Section, TextLink, useSay } from '@rantai/ui'
import { CountriesContext } from '../answering/AnswerWords'
import { apiContextOf, attempt, callerFor } from '../api/caller'
import { AskFirst } from '../forms/AskFirst'
import { refused } from '../forms/form-answer'
import { FormProblems } from '../forms/FormProblems'
import { KeptVersion } from '../library/KeptVersion'
import { revokeRefusals, staleWords } from '../library/library-words'
import { countriesFor, keptQuestion } from '../library/question-words.server'
import { pageTitle } from '../locale/page-title'
import { useFormat } from '../locale/use-format'
import { AnsweringFrame } from '../shell/answering-frame'
import { idOf } from '../vendors/vendor-id'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Kept answer'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { locale } = await apiContextOf(args)
  const entry = await api.library.entry({ entryId: idOf(args.params, 'entryId') })
  const question = keptQuestion(entry.question, locale)
  return { ...entry, question, countries: countriesFor([question.spec], locale) }
}

export async function action(args: ActionFunctionArgs) {
  const api = await callerFor(args)
  const entryId = idOf(args.params, 'entryId')
  const done = await attempt(api.library.revoke({ entryId }))
  return done.ok ? redirect(`/library/${entryId}?done=revoke`) : refused(done.failure, new FormData(), revokeRefusals)
}

/** One kept answer: every version of it, where each came from, and the way to take the consent back. */
export default function LibraryEntry() {
  const say = useSay()
  const format = useFormat()
  const { question, versions, mayRevoke, countries } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const [newest] = versions
  const stale = newest && staleWords(say, newest, (day) => format.date(day, 'long'))
  return (
    <AnsweringFrame>
      <p>
        <TextLink href="/library">{say('Kept answers')}</TextLink>
      </p>
      <h1>{question.text}</h1>
      {search.get('done') === 'revoke' && !answer ? (
        <Notice kind="success" announce>
          {say('The consent is taken back. This answer is not used for others any more.')}
        </Notice>
      ) : null}
      <FormProblems answer={answer} title={say('Nothing was changed')} />
      {stale === undefined ? null : (
        <Notice kind="warning" title={say('To look at again')}>
          {stale}{' '}
          {say(
            'Check that it still holds before you give it to anybody. Once you answered anew, keep that answer in its place.',
          )}
        </Notice>
      )}
      <CountriesContext.Provider value={countries}>
        <Section title={say('{count, plural, one {# version} other {# versions}}', { count: versions.length })}>
          <ol className="stack-8">
            {versions.map((version) => (
              <KeptVersion key={version.number} version={version} spec={question.spec} />
            ))}
          </ol>
        </Section>
      </CountriesContext.Provider>
      {mayRevoke ? (
        <AskFirst
          label={say('Take the consent back')}
          says={say(
            'No version of this answer is used for another customer from then on. What you sent to customers stays with them.',
          )}
        >
          <Form method="post">
            <Button type="submit" kind="danger">
              {say('Yes, take it back')}
            </Button>
          </Form>
        </AskFirst>
      ) : null}
    </AnsweringFrame>
  )
}
