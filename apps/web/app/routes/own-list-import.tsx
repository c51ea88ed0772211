import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { Button, DateInput, Notice, TextLink, useSay } from '@rantai/ui'
import { apiContextOf, attempt, callerFor } from '../api/caller'
import { refused, type FormAnswer } from '../forms/form-answer'
import { fieldOf, FormProblems } from '../forms/FormProblems'
import { countryNames } from '../locale/country-names'
import { pageTitle } from '../locale/page-title'
import { chosenOf, localeOf } from '../locale/request-locale'
import { useFormat } from '../locale/use-format'
import { ListChanges } from '../parties/ListChanges'
import { FixPlaces, fixesIn, UnknownPlaces } from '../parties/UnknownPlaces'
import { ListEntries } from '../parties/ListEntries'
import { ListFields } from '../parties/ListFields'
import { listRows } from '../parties/list-rows'
import { countryOf } from '../parties/party-loader'
import { sentList } from '../parties/list-upload'
import { AnnouncedAlready, type AnnouncedLine } from '../published-lists/AnnouncedAlready'
import { entriesTyped, sendableEntries, withPlaces } from '../published-lists/import-entries'
import { ownListRefusals } from '../published-lists/own-list-words'
import { AnsweringFrame } from '../shell/answering-frame'
import { useSending } from '../shell/connection'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Import your list'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args, 'ownList.write')
  return { today: (await api.ownList.read({})).today }
}

/** Reads the list, and shows what it would change; with the entries of such a preview it is done. */
export async function action(args: ActionFunctionArgs) {
  const { typed, list, problem } = await sentList(args.request)
  const api = await callerFor(args)
  const form = new FormData()
  for (const [name, values] of Object.entries(typed)) for (const value of values) form.append(name, value)
  const startsOn = typed['startsOn']?.[0] ?? ''
  const entries = entriesTyped(typed['entries']?.[0])
  if (entries) {
    const done = await attempt(
      api.ownList.takeImport({ startsOn, entries: withPlaces(entries, typed), corrects: typed['corrects'] ?? [] }),
    )
    return done.ok ? redirect('/announcements/list?done=import') : refused(done.failure, form, ownListRefusals)
  }
  const answer: FormAnswer = { fields: {}, general: problem, typed, intent: undefined }
  if (!list) return data(answer, { status: 422 })
  const read = await attempt(api.ownList.checkImport({ bytes: list.bytes }))
  if (!read.ok) return refused(read.failure, form, ownListRefusals)
  const { sessions } = await apiContextOf(args)
  const { locale } = localeOf(args.request, chosenOf(sessions.signedIn))
  const { diff, entries: found, ignored, announced } = read.value
  const name = countryNames(locale)
  const places = (codes: readonly string[] | null) => codes?.map((code) => countryOf(code, name)).join(', ') ?? null
  return data({
    announced: announced.map((row) => ({ ...row, countries: places(row.countries), says: places(row.says) })),
    startsOn,
    ignored,
    sent: sendableEntries(found),
    ...listRows({ diff, entries: found }, name),
  })
}

export default function ImportOwnList() {
  const say = useSay()
  const format = useFormat()
  const { today } = useLoaderData<typeof loader>()
  const got = useActionData<typeof action>()
  const reading = useSending()
  if (got && 'sent' in got) return <Preview preview={got} today={today} />
  const kept = got?.typed['entries']?.[0]
  return (
    <AnsweringFrame>
      <p>
        <TextLink href="/announcements/list">{say('Your list of sub-processors')}</TextLink>
      </p>
      <h1>{say('Import your list')}</h1>
      <p>{say('You see what would change before anything does.')}</p>
      <Form method="post" encType="multipart/form-data" className="stack-6 max-w-2xl" noValidate>
        <FormProblems answer={got} title={say('The list was not read')} />
        {kept === undefined ? <ListFields answer={got} /> : <input type="hidden" name="entries" value={kept} />}
        {got && kept !== undefined ? (
          <FixPlaces
            rows={fixesIn(
              got.typed,
              (entriesTyped(kept) ?? []).map(({ name }) => name),
            )}
            answer={got}
          />
        ) : null}
        {got?.typed['corrects']?.map((id) => (
          <input key={id} type="hidden" name="corrects" value={id} />
        ))}
        <DateInput
          locale={format.locale}
          {...fieldOf(got, 'startsOn', today)}
          label={say('From which day')}
          help={say('What changes begins and ends on this day.')}
        />
        <Button type="submit" kind="primary" icon="upload" aria-busy={reading}>
          {reading ? say('Reading the list') : kept === undefined ? say('Check the list') : say('Take over the list')}
        </Button>
      </Form>
    </AnsweringFrame>
  )
}

type Shown = ReturnType<typeof listRows> & {
  readonly announced: readonly AnnouncedLine[]
  readonly startsOn: string
  readonly ignored: readonly string[]
  readonly sent: string
}

function Preview({ preview, today }: { readonly preview: Shown; readonly today: string }) {
  const say = useSay()
  const format = useFormat()
  const writing = useSending()
  const { announced, startsOn, ignored, sent, changes, unchanged, maybeRenamed, entries, unknownPlaces } = preview
  return (
    <AnsweringFrame>
      <p>
        <TextLink href="/announcements/list/import">{say('Choose another list')}</TextLink>
      </p>
      <h1>{say('Check the list')}</h1>
      {ignored.length === 0 ? null : (
        <Notice kind="info">
          {say('Columns without a place here were left out: {columns}.', {
            columns: format.list(ignored.slice(0, 30)),
          })}
        </Notice>
      )}
      {changes.length === 0 && announced.length === 0 ? null : (
        <Form method="post" encType="multipart/form-data" className="stack-6 max-w-2xl" noValidate>
          <input type="hidden" name="entries" value={sent} />
          <UnknownPlaces
            rows={unknownPlaces}
            todo={say(
              'Put them right here. What you leave stays on your list as it is written, and can’t be announced.',
            )}
          />
          <FixPlaces rows={unknownPlaces} answer={undefined} />
          <AnnouncedAlready announced={announced} />
          <DateInput
            locale={format.locale}
            {...fieldOf(undefined, 'startsOn', startsOn || today)}
            label={say('From which day')}
            help={say('What changes begins and ends on this day. Customers learn of it when you publish.')}
          />
          <Button type="submit" kind="primary" aria-busy={writing}>
            {writing ? say('Taking over the list') : say('Take over the list')}
          </Button>
        </Form>
      )}
      <ListChanges changes={changes} unchanged={unchanged} maybeRenamed={maybeRenamed} />
      <ListEntries entries={entries} />
    </AnsweringFrame>
  )
}
