import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { Button, DateInput, Notice, Section, TextLink, useSay } from '@rantai/ui'
import { apiContextOf, attempt, callerFor } from '../api/caller'
import { refused } from '../forms/form-answer'
import { fieldOf, FormProblems } from '../forms/FormProblems'
import { pageTitle } from '../locale/page-title'
import { chosenOf, localeOf } from '../locale/request-locale'
import { useFormat } from '../locale/use-format'
import { namedIn, namesOfCountries } from '../notices/country-namer'
import { OwnEntryFields } from '../published-lists/OwnEntryFields'
import { ownListAct } from '../published-lists/own-list-acts'
import { ownListRefusals } from '../published-lists/own-list-words'
import { AnsweringFrame } from '../shell/answering-frame'
import { languageOfName } from '../vendors/name-language'
import { idOf } from '../vendors/vendor-id'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (say) => data?.entry.name ?? say('Your list of sub-processors'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args, 'ownList.write')
  const { sessions } = await apiContextOf(args)
  const { locale } = localeOf(args.request, chosenOf(sessions.signedIn))
  const { entries, ahead, past, today } = await api.ownList.read({})
  const id = idOf(args.params, 'entryId')
  const entry = [...entries, ...ahead, ...past].find((each) => each.id === id)
  if (!entry) throw new Response(null, { status: 404 })
  return { entry, today, names: namesOfCountries(locale, entry.countries) }
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const act = ownListAct(api, form, idOf(args.params, 'entryId'))
  const done = await attempt<unknown>(act.work)
  return done.ok ? redirect(`/announcements/list?done=${act.name}`) : refused(done.failure, form, ownListRefusals)
}

/** One company of the own list: what it says changes, or it isn't used any more. */
export default function OwnListEntry() {
  const say = useSay()
  const format = useFormat()
  const { entry, today, names } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [changing, ending] = [answer?.intent === 'change', answer?.intent === 'end']
  const stored = {
    ...{ service: entry.service ?? '', data: entry.data },
    countries: entry.countries.map(namedIn(names)).join(', '),
  }
  const isNew = entry.publishedAt === null
  return (
    <AnsweringFrame>
      <p>
        <TextLink href="/announcements/list">{say('Your list of sub-processors')}</TextLink>
      </p>
      <h1 lang={languageOfName(entry.name)}>{entry.name}</h1>
      {changing || ending ? null : <FormProblems answer={answer} title={say('Nothing was changed')} />}
      {entry.endsOn === null ? (
        <>
          <Section title={say('What changes')}>
            <p className="muted mb-4">
              {isNew
                ? say('Customers were not told of it yet: what you change here takes the place of what you entered.')
                : say('What the list says now ends on the day you give; what you enter begins on it.')}
            </p>
            <Form method="post" className="stack-6 max-w-2xl" noValidate>
              <FormProblems answer={changing ? answer : undefined} title={say('Nothing was saved yet')} />
              <OwnEntryFields
                answer={changing ? answer : undefined}
                stored={stored}
                startsOn={isNew ? entry.startsOn : today}
              />
              <Button type="submit" kind="primary" name="intent" value="change">
                {say('Save the change')}
              </Button>
            </Form>
          </Section>
          <Section title={say('No longer used')}>
            <Form method="post" className="stack-6 max-w-2xl" noValidate>
              <FormProblems answer={ending ? answer : undefined} title={say('Nothing was saved yet')} />
              <DateInput
                locale={format.locale}
                {...fieldOf(ending ? answer : undefined, 'endsOn', today)}
                label={say('No longer used from')}
                help={say('It stays in the history of your list.')}
                required
              />
              <Button type="submit" name="intent" value="end">
                {say('End it')}
              </Button>
            </Form>
          </Section>
        </>
      ) : (
        <Notice kind="neutral">
          {say('This entry ends on {date}. Take the end back on your list before you change it.', {
            date: format.date(entry.endsOn, 'long'),
          })}
        </Notice>
      )}
    </AnsweringFrame>
  )
}
