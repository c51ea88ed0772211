import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useRouteLoaderData, useSearchParams } from '@remix-run/react'
import { Notice, Pager, TextLink, useSay } from '@rantai/ui'
import { english } from '@rantai/ui/words'
import { apiContextOf, attempt, callerFor } from '../api/caller'
import { refused } from '../forms/form-answer'
import { FormProblems } from '../forms/FormProblems'
import { pageTitle } from '../locale/page-title'
import { offeredCountries } from '../locale/choices'
import { chosenOf, localeOf } from '../locale/request-locale'
import { AnnounceForm } from '../notices/AnnounceForm'
import { announcementAct } from '../notices/announcement-acts'
import { Announcements } from '../notices/Announcements'
import { namedIn, namesOfCountries } from '../notices/country-namer'
import { announceRefusals } from '../notices/notice-words'
import { BackToAnswers } from '../shell/BackToAnswers'
import { keepingFrom } from '../shell/came-from'
import { AnsweringFrame } from '../shell/answering-frame'
import type { loader as shell } from '../shell/answering-layout'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Changes of sub-processors'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { sessions } = await apiContextOf(args)
  const { locale } = localeOf(args.request, chosenOf(sessions.signedIn))
  const number = Number(new URL(args.request.url).searchParams.get('page') ?? '1')
  const page = Number.isInteger(number) && number > 0 ? number : 1
  const announced = await api.announcements.list({ page })
  const names = namesOfCountries(
    locale,
    announced.announcements.flatMap(({ countries }) => countries),
  )
  const countries = offeredCountries(locale)
  return { ...announced, page, names, countries }
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const act = announcementAct(api, form)
  const done = await attempt<unknown>(act.work)
  return done.ok
    ? redirect(keepingFrom(`/announcements?done=${act.name}`, new URL(args.request.url).searchParams))
    : refused(done.failure, form, announceRefusals)
}

const doneWords: Readonly<Record<string, string>> = english({
  announce: 'Your customers are told now. Their answers appear below, and come by mail.',
  withdraw: 'It is withdrawn. Customers whose change took effect already keep it.',
})

/** A vendor's announcements of changes among its sub-processors. */
export default function AnnouncementsPage() {
  const say = useSay()
  const { announcements, customers, mayWrite, more, page, names, countries } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const who = useRouteLoaderData<typeof shell>('shell/answering-layout')
  const done = answer ? undefined : doneWords[search.get('done') ?? '']
  const announcing = answer?.intent === 'announce' ? answer : undefined
  return (
    <AnsweringFrame>
      <BackToAnswers />
      <h1>{say('Changes of sub-processors')}</h1>
      {done === undefined ? null : (
        <Notice kind="success" announce>
          {say(done)}
        </Notice>
      )}
      {announcing ? null : <FormProblems answer={answer} title={say('Nothing was changed')} />}
      <p>
        {say(
          'Tell customers before you add, change or drop a company that handles their data. They can object in time, and you see what they say.',
        )}
      </p>
      {who?.byLink === false ? (
        <p>
          <TextLink href="/announcements/list">{say('Your list of sub-processors')}</TextLink>{' '}
          <span className="muted">{say('What you publish there is announced by itself.')}</span>
        </p>
      ) : null}
      {!mayWrite ? null : customers.length === 0 ? (
        <Notice kind="neutral">{say(announceRefusals['noCustomers'] ?? '')}</Notice>
      ) : (
        <details open={announcing !== undefined || announcements.length === 0}>
          <summary>{say('Announce a change')}</summary>
          <div className="py-3">
            <AnnounceForm
              sent={done === doneWords['announce']}
              answer={announcing}
              countries={countries}
              customers={customers}
              key={search.get('done')}
            />
          </div>
        </details>
      )}
      <section className="stack" aria-labelledby="announced">
        <h2 id="announced">{say('Announced')}</h2>
        <Announcements announcements={announcements} mayWrite={mayWrite} countryName={namedIn(names)} />
      </section>
      {more || page > 1 ? (
        <Pager
          summary={say('Page {page}', { page })}
          previousHref={page > 1 ? keepingFrom(`/announcements?page=${page - 1}`, search) : undefined}
          nextHref={more ? keepingFrom(`/announcements?page=${page + 1}`, search) : undefined}
        />
      ) : null}
    </AnsweringFrame>
  )
}
