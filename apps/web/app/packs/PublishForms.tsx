import { Form } from '@remix-run/react'
import {
  Button,
  type Column,
  DataTable,
  EmptyState,
  Notice,
  Section,
  TextArea,
  TextInput,
  TwoLines,
  useSay,
} from '@rantai/ui'
import type { VersionRow } from '@rantai/use-cases'
import type { FormAnswer } from '../forms/form-answer'
import { fieldOf, FormProblems } from '../forms/FormProblems'
import { useFormat } from '../locale/use-format'
import { FindingList } from './FindingList'
import { usePack } from './pack-context'
import { ExportLinks } from './PackTables'

type Props = { readonly answer: FormAnswer | undefined }

/** Makes the draft a version that is never changed, once nothing is wrong with it. */
export function PublishForm({ answer }: Props) {
  const say = useSay()
  const { pack, findings, saved, mayPublish, draft } = usePack()
  const errors = findings.filter(({ severity }) => severity === 'error')
  const isSaved = saved === undefined || saved.kind === 'saved'
  const own = answer?.intent === 'publish' ? answer : undefined
  return (
    <Section title={say('Publish')}>
      <div className="stack-6 max-w-3xl">
        <FormProblems answer={own} title={say('Nothing was published')} />
        <FindingList findings={findings} />
        {errors.length === 0 ? (
          <Notice kind="success">
            {say(
              'Nothing keeps this draft from being published, alone or beside the packs around it. Publishing changes no open assessment: engagements that ask this pack ask the new version from their next request on.',
            )}
          </Notice>
        ) : null}
        {mayPublish ? (
          <Form method="post" className="stack-6" noValidate>
            <TextInput
              {...fieldOf(own, 'version', pack.nextVersion)}
              label={say('Version')}
              narrow
              required
              spellCheck={false}
            />
            <TextArea {...fieldOf(own, 'changeNote')} label={say('What changed')} rows={2} optional />
            <Button
              type="submit"
              name="intent"
              value="publish"
              kind="primary"
              disabledReason={isSaved ? undefined : say('The draft is being saved.')}
            >
              Publish {draft.questions.length} {draft.questions.length === 1 ? say('question') : say('questions')}
            </Button>
          </Form>
        ) : (
          <p className="muted">{say('Administrators and risk managers publish.')}</p>
        )}
      </div>
    </Section>
  )
}

/** What was published when and by whom, newest first, and the draft as files. */
export function VersionList() {
  const say = useSay()
  const { pack, draft } = usePack()
  const format = useFormat()
  const columns: Column<VersionRow>[] = [
    {
      id: 'version',
      head: say('Version'),
      rowHeader: true,
      narrow: 'title',
      cell: (row) => <TwoLines name={row.version} second={row.changeNote ?? 'Nothing noted'} whole />,
    },
    {
      id: 'published',
      head: say('Published'),
      narrow: 'due',
      cell: (row) => <TwoLines name={format.date(row.publishedAt)} second={row.publishedByName} whole />,
    },
    {
      id: 'hash',
      head: say('Content hash'),
      wideOnly: true,
      cell: (row) => (
        <code className="small" title={row.hash}>
          {row.hash.slice(0, 16)}
        </code>
      ),
    },
  ]
  return (
    <Section
      title={say('Versions')}
      aside={
        <span className="row">
          The draft as <ExportLinks id={pack.id} title={draft.title.en} />
        </span>
      }
    >
      <DataTable
        caption={say('Published versions')}
        columns={columns}
        rows={pack.versions}
        rowKey={(row) => row.version}
        empty={
          pack.versions.length === 0 ? (
            <EmptyState title={say('Never published')}>
              {say('Engagements can ask this pack once it is published.')}
            </EmptyState>
          ) : undefined
        }
      />
    </Section>
  )
}

/** Sets a pack aside, or brings it back. */
export function StateForm({ answer }: Props) {
  const say = useSay()
  const { pack, mayPublish } = usePack()
  if (!mayPublish) return null
  const isArchived = pack.state === 'archived'
  return (
    <Section title={isArchived ? say('Archived') : say('Archive')}>
      <Form method="post" className="stack-2">
        <FormProblems answer={answer?.intent === 'publish' ? undefined : answer} title={say('Nothing was changed')} />
        <p className="muted">
          {isArchived
            ? say('It isn’t offered to engagements. What asks it already goes on.')
            : say(
                'An archived pack isn’t offered to engagements any more. What asks it already goes on, and nothing is deleted.',
              )}
        </p>
        <Button type="submit" name="intent" value={isArchived ? 'restore' : 'archive'}>
          {isArchived ? say('Bring it back') : say('Archive the pack')}
        </Button>
      </Form>
    </Section>
  )
}
