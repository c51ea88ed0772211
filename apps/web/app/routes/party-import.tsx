import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { Button, ButtonLink, DateInput, PageHeader, TextInput, useSay } from '@rantai/ui'
import { attempt, callerFor } from '../api/caller'
import { refused, type FormAnswer } from '../forms/form-answer'
import { fieldOf, FormProblems } from '../forms/FormProblems'
import { pageTitle } from '../locale/page-title'
import { useFormat } from '../locale/use-format'
import { ListFields } from '../parties/ListFields'
import { sentList } from '../parties/list-upload'
import { useSending } from '../shell/connection'
import { languageOfName } from '../vendors/name-language'
import { idOf } from '../vendors/vendor-id'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Import a list of sub-processors'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args, 'chain.write')
  await api.account.shell()
  const { party, asOf } = await api.parties.read({ partyId: idOf(args.params, 'partyId') })
  return { party, asOf }
}

export async function action(args: ActionFunctionArgs) {
  const { typed, list, problem } = await sentList(args.request)
  const answer: FormAnswer = { fields: {}, general: problem, typed, intent: undefined }
  if (!list) return data(answer, { status: 422 })
  const [document, listedOn] = [typed['document']?.[0] ?? '', typed['listedOn']?.[0] ?? '']
  const api = await callerFor(args)
  const partyId = idOf(args.params, 'partyId')
  const sent = { partyId, document: document || list.name, listedOn, bytes: list.bytes }
  const done = await attempt(api.parties.checkList(sent))
  if (done.ok) return redirect(`/parties/lists/${done.value}`)
  const form = new FormData()
  for (const [name, values] of Object.entries(typed)) for (const value of values) form.append(name, value)
  return refused(done.failure, form)
}

export default function ImportList() {
  const say = useSay()
  const { party, asOf } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const format = useFormat()
  const reading = useSending()
  return (
    <>
      <PageHeader
        title={say('Import a list of sub-processors')}
        crumbs={[
          { label: say('Vendors'), href: '/vendors' },
          { label: <span lang={languageOfName(party.name)}>{party.name}</span>, href: `/parties/${party.id}` },
          { label: say('Import') },
        ]}
        subtitle={say('You see what would change before anything does.')}
      />
      <Form method="post" encType="multipart/form-data" className="stack-6 mt-4 max-w-2xl" noValidate>
        <FormProblems answer={answer} title={say('The list was not read')} />
        <ListFields answer={answer} />
        <TextInput
          {...fieldOf(answer, 'document')}
          label={say('Where it comes from')}
          help={say(
            'The address of the page, or how the vendor sent it. The name of the file where you leave it empty.',
          )}
          optional
          autoComplete="off"
        />
        <DateInput
          locale={format.locale}
          {...fieldOf(answer, 'listedOn', asOf)}
          label={say('Date of the list')}
          help={say('What changes begins and ends on this day.')}
        />
        <div className="row">
          <Button type="submit" kind="primary" icon="upload" aria-busy={reading}>
            {reading ? say('Reading the list') : say('Check the list')}
          </Button>
          <ButtonLink href={`/parties/${party.id}`} kind="quiet">
            {say('Cancel')}
          </ButtonLink>
        </div>
      </Form>
    </>
  )
}
