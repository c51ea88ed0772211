import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { PageHeader, Section, Sentence, TextLink, useSay } from '@rantai/ui'
import { attempt, callerFor } from '../api/caller'
import { refused, typedAgain } from '../forms/form-answer'
import { UploadForm } from '../forms/UploadForm'
import { uploadIn } from '../vendors/upload'
import { pageTitle } from '../locale/page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Import a pack'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args, 'pack.write')
  await api.account.shell()
  return null
}

export async function action(args: ActionFunctionArgs) {
  const upload = await uploadIn(args.request)
  const nothing = new FormData()
  if (!upload.ok) return data({ ...typedAgain(nothing), general: upload.problem }, { status: 422 })
  const api = await callerFor(args)
  const { fileName, bytes } = upload
  const done = await attempt(api.packs.checkImport({ fileName, bytes }))
  return done.ok ? redirect(`/packs/import/${done.value.importId}`) : refused(done.failure, nothing)
}

export default function ImportPack() {
  const say = useSay()
  const answer = useActionData<typeof action>()
  return (
    <>
      <PageHeader
        title={say('Import a pack')}
        crumbs={[{ label: say('Question packs'), href: '/packs' }, { label: say('Import') }]}
        subtitle={say('You see what was taken and what wasn’t before anything changes.')}
      />
      <UploadForm
        label={say('Pack')}
        help={say('XLSX as in the template, JSON or YAML in the pack format, at most 5 MB.')}
        accept=".xlsx,.json,.yaml,.yml"
        answer={answer}
      />
      <Section title={say('How the file should look')}>
        <ul className="stack-2 max-w-2xl list-disc pl-5">
          <li>
            <Sentence
              text="A workbook has a sheet each for questions, choices, bands, caps and the rest, one row for each. Start from <a>the template</a>, or export a pack and change it."
              tags={{
                a: (inner) => (
                  <TextLink href="/packs/template.xlsx" download>
                    {inner}
                  </TextLink>
                ),
              }}
            />
          </li>
          <li>{say('JSON and YAML hold the same pack as one object.')}</li>
          <li>
            {say(
              'Each row or node that can’t be taken is named with its place and the reason; the others don’t wait for it.',
            )}
          </li>
          <li>{say('What is taken becomes a draft of your own. Publishing is a step of its own.')}</li>
        </ul>
      </Section>
    </>
  )
}
