import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData } from '@remix-run/react'
import { Button, ButtonLink, PageHeader, TextInput, useSay } from '@rantai/ui'
import { attempt, callerFor } from '../api/caller'
import { refused, textOf } from '../forms/form-answer'
import { fieldOf, FormProblems } from '../forms/FormProblems'
import { pageTitle } from '../locale/page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Write a pack'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args, 'pack.write')
  await api.account.shell()
  return null
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const typed = { title: textOf(form, 'title'), packId: textOf(form, 'packId') }
  const done = await attempt(api.packs.create(typed))
  return done.ok ? redirect(`/packs/${done.value.id}`) : refused(done.failure, form)
}

export default function NewPack() {
  const say = useSay()
  const answer = useActionData<typeof action>()
  return (
    <>
      <PageHeader
        title={say('Write a pack')}
        crumbs={[{ label: say('Question packs'), href: '/packs' }, { label: say('Write') }]}
        subtitle={say(
          'A draft of your own questions. Nobody is asked anything before you publish it and add it to an engagement.',
        )}
      />
      <Form method="post" className="stack-6 mt-4 max-w-2xl" noValidate>
        <FormProblems answer={answer} title={say('The pack was not made')} />
        <TextInput
          {...fieldOf(answer, 'title')}
          label={say('Title')}
          help={say('As vendors read it above your questions.')}
          required
          autoComplete="off"
        />
        <TextInput
          {...fieldOf(answer, 'packId')}
          label={say('Name')}
          help={say(
            'Small letters, digits and hyphens, such as our-suppliers. Rules and files know the pack by it; it can’t be changed.',
          )}
          required
          narrow
          autoComplete="off"
          spellCheck={false}
        />
        <div className="row">
          <Button type="submit" kind="primary">
            {say('Begin the draft')}
          </Button>
          <ButtonLink href="/packs" kind="quiet">
            {say('Cancel')}
          </ButtonLink>
        </div>
      </Form>
    </>
  )
}
