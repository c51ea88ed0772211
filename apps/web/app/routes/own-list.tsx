import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { Button, ButtonLink, Notice, TextInput, TextLink, useSay } from '@rantai/ui'
import { apiContextOf, attempt, callerFor } from '../api/caller'
import { refused } from '../forms/form-answer'
import { fieldOf, FormProblems } from '../forms/FormProblems'
import { pageTitle } from '../locale/page-title'
import { chosenOf, localeOf } from '../locale/request-locale'
import { useFormat } from '../locale/use-format'
import { namedIn, namesOfCountries } from '../notices/country-namer'
import { DayPicker } from '../parties/SubProcessors'
import { ListReaders } from '../published-lists/ListReaders'
import { OwnEntryFields } from '../published-lists/OwnEntryFields'
import { ownListAct } from '../published-lists/own-list-acts'
import { ownListDone, ownListRefusals } from '../published-lists/own-list-words'
import { NobodyListed, OwnListTable } from '../published-lists/OwnListTable'
import { stepOf } from '../published-lists/step-row'
import { ToPublish } from '../published-lists/ToPublish'
import { AnsweringFrame } from '../shell/answering-frame'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Your list of sub-processors'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { sessions } = await apiContextOf(args)
  const { locale } = localeOf(args.request, chosenOf(sessions.signedIn))
  const list = await api.ownList.read({ asOf: new URL(args.request.url).searchParams.get('asOf') ?? undefined })
  const { tellings, ...read } = list
  const ahead = tellings.map(({ step, announcement, differing }) => ({
    ...stepOf(step),
    announcedAt: announcement?.announcedAt ?? null,
    differing: differing.map(({ announcementId, announcedAt, startsOn, countries }) => ({
      ...{ announcementId, announcedAt, startsOn, countries },
    })),
  }))
  const steps = [...ahead, ...list.steps.filter(({ on }) => on <= list.today).map(stepOf)]
  const shown = [...list.entries, ...list.ahead, ...list.past]
  return {
    ...read,
    steps,
    names: namesOfCountries(
      locale,
      [...shown, ...ahead.flatMap(({ differing }) => differing)].flatMap(({ countries }) => countries),
    ),
  }
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const act = ownListAct(api, form)
  const done = await attempt<unknown>(act.work)
  return done.ok ? redirect(`/announcements/list?done=${act.name}`) : refused(done.failure, form, ownListRefusals)
}

/** The list that an organisation keeps of whom it uses itself, said to all its customers. */
export default function OwnList() {
  const say = useSay()
  const format = useFormat()
  const { entries, ahead, past, steps, late, readers, mayWrite, asOf, today, publishedAt, names } =
    useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const done = answer ? undefined : ownListDone[search.get('done') ?? '']
  const [adding, publishing] = [answer?.intent === 'add', answer?.intent === 'publish']
  const table = { countryName: namedIn(names), mayWrite }
  return (
    <AnsweringFrame>
      <h1>{say('Your list of sub-processors')}</h1>
      {done === undefined ? null : (
        <Notice kind="success" announce>
          {say(done)}
        </Notice>
      )}
      {adding || publishing ? null : <FormProblems answer={answer} title={say('Nothing was changed')} />}
      <p>
        {say('The companies that handle your customers’ data for you, kept once and told to all your customers.')}{' '}
        {publishedAt === null
          ? say('It was not published yet.')
          : say('Published last on {date}.', { date: format.date(publishedAt, 'long') })}{' '}
        <TextLink href="/announcements">{say('Changes that were announced')}</TextLink>
      </p>
      <ToPublish
        {...{ steps, today, late, mayWrite }}
        countryName={table.countryName}
        first={publishedAt === null}
        customers={readers.length}
        subscribed={readers.filter(({ subscribed }) => subscribed).length}
        answer={publishing ? answer : undefined}
      />
      <OwnListTable
        {...table}
        title={say('As of {date}', { date: format.date(asOf, 'long') })}
        aside={<DayPicker asOf={asOf} />}
        entries={entries}
        empty={<NobodyListed />}
      />
      {mayWrite ? (
        <>
          <p>
            <ButtonLink href="/announcements/list/import">{say('Import a list')}</ButtonLink>
          </p>
          <details open={adding} key={search.get('done')}>
            <summary>{say('Add a company')}</summary>
            <Form method="post" className="stack-6 max-w-2xl py-3" noValidate>
              <FormProblems answer={adding ? answer : undefined} title={say('Nothing was saved yet')} />
              <TextInput
                {...fieldOf(adding ? answer : undefined, 'name')}
                label={say('Company')}
                required
                autoComplete="off"
              />
              <OwnEntryFields answer={adding ? answer : undefined} startsOn={today} />
              <Button type="submit" name="intent" value="add">
                {say('Add the company')}
              </Button>
            </Form>
          </details>
        </>
      ) : null}
      {ahead.length === 0 ? null : (
        <OwnListTable {...table} title={say('What lies ahead')} entries={ahead} empty={null} />
      )}
      {past.length === 0 ? null : (
        <OwnListTable {...table} title={say('Before this day')} entries={past} empty={null} />
      )}
      <ListReaders readers={readers} />
    </AnsweringFrame>
  )
}
