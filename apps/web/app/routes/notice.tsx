import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { Notice, PageHeader, Section, StatusPill, TextLink, useSay } from '@rantai/ui'
import { english } from '@rantai/ui/words'
import { apiContextOf, attempt, callerFor } from '../api/caller'
import { refused } from '../forms/form-answer'
import { FormProblems } from '../forms/FormProblems'
import { pageTitle } from '../locale/page-title'
import { chosenOf, localeOf } from '../locale/request-locale'
import { AgreeForm, AnswerForm, TakeBackForm } from '../notices/AnswerForm'
import { namedIn, namesOfCountries } from '../notices/country-namer'
import { mayWriteNotices } from '../notices/may-write'
import { changeTitle, noticeRefusals, outcomeWord, stateOf } from '../notices/notice-words'
import { actOnNotice } from '../notices/notice-acts'
import { NoticeClock } from '../notices/NoticeClock'
import { NoticeEffects } from '../notices/NoticeEffects'
import { NoticeFacts } from '../notices/NoticeFacts'
import { languageOfName } from '../vendors/name-language'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (say) => (data ? changeTitle(say, data.notice) : say('Notice')))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { sessions } = await apiContextOf(args)
  const { locale } = localeOf(args.request, chosenOf(sessions.signedIn))
  const notice = await api.notices.read({ noticeId: args.params.noticeId ?? '' })
  const { role } = await api.account.shell()
  const rows = notice.effects?.engagements.rows ?? []
  const touched = rows.flatMap(({ countries: { added, gone } }) => [...added, ...gone])
  const pairs = Object.values(notice.transfers).flatMap(({ announced, there }) => [...announced, ...there])
  const codes = [...notice.countries, ...touched, ...pairs.flatMap(({ origin, destination }) => [origin, destination])]
  return { notice, mayWrite: mayWriteNotices(role), names: namesOfCountries(locale, codes) }
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const noticeId = args.params.noticeId ?? ''
  const act = actOnNotice(api, noticeId, form)
  const done = await attempt<unknown>(act.work)
  return done.ok ? redirect(`/notices/${noticeId}?done=${act.name}`) : refused(done.failure, form, noticeRefusals)
}

const doneWords: Readonly<Record<string, string>> = english({
  answer: 'Your answer is kept, and the vendor sees it.',
  answerElsewhere:
    'Your answer is kept here. The notice came another way than the portal: tell the vendor the same way.',
  settle: 'What was agreed is kept.',
  takeBack: 'The notice no longer stands. It stays in the history.',
  record: 'The notice is kept. Its clock runs from the day you got it.',
})

/** One notice: how long there is to object, what changes, and what it will do. */
export default function NoticePage() {
  const say = useSay()
  const { notice, mayWrite, names } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const asked = search.get('done') ?? ''
  const done = answer
    ? undefined
    : doneWords[asked === 'answer' && notice.channel !== 'portal' ? 'answerElsewhere' : asked]
  const { word, letter, tone } = stateOf(notice.state)
  const ended = outcomeWord(say, notice)
  const countryName = namedIn(names)
  const mayTakeBack = mayWrite && notice.outcome === null && notice.channel !== 'portal'
  const takenBack = answer?.intent === 'takeBack' ? answer : undefined
  const answered = takenBack === undefined ? answer : undefined
  const shown = mayTakeBack || (mayWrite && (notice.may.answer || notice.may.agree))
  return (
    <>
      <PageHeader
        crumbs={[{ label: say('Notices of change'), href: '/notices' }, { label: say('Notice') }]}
        title={changeTitle(say, notice)}
        titleLang={languageOfName(notice.partyName)}
        subtitle={
          <p className="row">
            <TextLink href={`/vendors/${notice.vendorId}`} lang={languageOfName(notice.vendorName)}>
              {notice.vendorName}
            </TextLink>
            <StatusPill letter={letter} tone={tone}>
              {say(word)}
            </StatusPill>
            {ended === undefined ? null : <span className="muted">{ended}</span>}
          </p>
        }
      />
      {done === undefined ? null : (
        <Notice kind="success" announce>
          {say(done)}
        </Notice>
      )}
      {shown ? null : <FormProblems answer={answer} title={say('Nothing was changed')} />}
      <NoticeClock notice={notice} />
      <Section title={say('What changes')}>
        <NoticeFacts notice={notice} countryName={countryName} />
      </Section>
      {notice.effects === null ? null : (
        <NoticeEffects
          effects={notice.effects}
          transfers={notice.transfers}
          removes={notice.change === 'remove'}
          partyName={notice.partyName}
          countryName={countryName}
        />
      )}
      {mayWrite && notice.may.answer ? <AnswerForm answer={answered} /> : null}
      {mayWrite && notice.may.agree ? <AgreeForm answer={answered} /> : null}
      {mayTakeBack ? <TakeBackForm answer={takenBack} /> : null}
    </>
  )
}
