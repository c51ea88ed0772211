import { Form } from '@remix-run/react'
import {
  Button,
  type Column,
  DataTable,
  EmptyState,
  type Say,
  Section,
  Sentence,
  TextArea,
  TextInput,
  TwoLines,
  useSay,
} from '@rantai/ui'
import type { PackDifference } from '@rantai/questionnaires'
import type { Publishing, VersionRow } from '@rantai/use-cases'
import type { FormAnswer } from '../forms/form-answer'
import { fieldOf, FormProblems } from '../forms/FormProblems'
import { useFormat } from '../locale/use-format'
import { AskChanges } from './AskChanges'
import { DifferenceView } from './DifferenceView'
import { FindingList } from './FindingList'
import { usePack } from './pack-context'
import { ExportLinks } from './PackTables'
import { ReachTable } from './ReachTable'

type Props = { readonly answer: FormAnswer | undefined }
type Shown = { readonly publishing: Publishing; readonly page: number; readonly taken: number | null }

/** What publishing would do, then the button that does it. */
export function PublishForm({ answer, publishing, page, taken }: Props & Shown) {
  const say = useSay()
  const { pack, findings, mayPublish } = usePack()
  const errors = findings.filter(({ severity }) => severity === 'error')
  const { difference, published, reach } = publishing
  const own = answer?.intent === 'publish' ? answer : undefined
  const isSame = difference !== null && published !== null && saysNothing(difference)
  return (
    <>
      <Section title={say('What publishing changes')}>
        <div className="stack-6">
          <FormProblems answer={own} title={say('Nothing was published')} />
          <FindingList findings={findings} />
          {difference === null ? null : (
            <>
              {isSame ? null : <p>{differenceWords(difference, published, say)}</p>}
              <DifferenceView difference={difference} />
            </>
          )}
        </div>
      </Section>
      <Section title={say('Whom it touches')}>
        <div className="stack-6">
          <p>{reachWords(reach, say)}</p>
          {published === null ? null : (
            <AskChanges
              reach={reach}
              version={published}
              mayAsk={mayPublish}
              answer={answer?.intent === 'askChanges' ? answer : undefined}
              taken={taken}
            />
          )}
          <ReachTable
            reach={reach}
            page={page}
            version={isSame ? published : null}
            address={`/packs/${pack.id}/versions`}
          />
        </div>
      </Section>
      <Section title={say('Publish')}>
        {errors.length > 0 || difference === null ? (
          <p className="muted">{say('Correct what is named above first.')}</p>
        ) : isSame ? (
          <p className="muted">{say('There is nothing to publish: the draft is what was published last.')}</p>
        ) : (
          <Confirm own={own} publishing={publishing} difference={difference} />
        )}
      </Section>
    </>
  )
}

type ConfirmProps = {
  readonly own: FormAnswer | undefined
  readonly publishing: Publishing
  readonly difference: PackDifference
}

/** Names the draft that was looked at: another one isn't published unseen. */
function Confirm({ own, publishing, difference }: ConfirmProps) {
  const say = useSay()
  const { saved, mayPublish, draft } = usePack()
  const isSaved = saved === undefined || saved.kind === 'saved'
  if (!mayPublish) return <p className="muted">{say('Administrators and risk managers publish.')}</p>
  return (
    <Form method="post" className="stack-6 max-w-3xl" noValidate>
      <p>
        {say(
          'A published version is never changed. Open assessments keep what they were sent with; no score moves because of it.',
        )}
      </p>
      <input type="hidden" name="draftVersion" value={publishing.draftVersion} />
      <TextInput
        {...fieldOf(own, 'version', publishing.nextVersion)}
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
        {publishing.published === null
          ? say('Publish {count, plural, one {# question} other {# questions}}', { count: draft.questions.length })
          : say(
              'Publish {count, plural, =0 {without a changed question} one {# changed question} other {# changed questions}}',
              {
                count: difference.added.length + difference.changed.length + difference.removed.length,
              },
            )}
      </Button>
    </Form>
  )
}

/** True where publishing would only give the same content another number. */
const saysNothing = ({ added, changed, removed, rules, heading }: PackDifference): boolean =>
  added.length + changed.length + removed.length + rules.length === 0 && !heading

function differenceWords({ added, changed, removed, unchanged }: PackDifference, published: string | null, say: Say) {
  if (published === null) return say('This is the first version: everything in it is new.')
  return say(
    'Against version {published}: {added, plural, one {# question} other {# questions}} added, {changed} changed, {removed} removed, {unchanged} as before. {again, plural, =0 {Vendors that answered before are asked nothing anew but what was added.} one {# changed question is asked anew of vendors that answered before.} other {# changed questions are asked anew of vendors that answered before.}}',
    {
      published,
      added: added.length,
      changed: changed.length,
      removed: removed.length,
      unchanged,
      again: changed.filter(({ askedAgain }) => askedAgain).length,
    },
  )
}

function reachWords({ asking, open, behind }: Publishing['reach'], say: Say) {
  if (asking + open === 0) return say('No engagement asks this pack, and no open assessment holds it.')
  return say(
    '{asking, plural, =0 {No engagement asks} one {# engagement asks} other {# engagements ask}} this pack. {open, plural, =0 {No open assessment holds it} one {# open assessment holds it and stays} other {# open assessments hold it and stay}} as sent. {behind, plural, =0 {} one {# asks an earlier version than the newest published.} other {# ask an earlier version than the newest published.}}',
    { asking, open, behind },
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
      cell: (row) => <TwoLines name={row.version} second={row.changeNote ?? say('Nothing noted')} whole />,
    },
    {
      id: 'published',
      head: say('Published'),
      narrow: 'due',
      cell: (row) => <TwoLines name={format.date(row.publishedAt)} second={row.publishedByName} whole />,
    },
    {
      id: 'files',
      head: say('Export'),
      narrow: 'status',
      cell: ({ version }) => (
        <ExportLinks
          id={pack.id}
          title={say('{title}, version {version}', { title: draft.title.en, version })}
          version={version}
        />
      ),
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
          <Sentence
            text="The draft as {files}"
            values={{ files: <ExportLinks id={pack.id} title={say('{title}, draft', { title: draft.title.en })} /> }}
          />
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
        <FormProblems
          answer={answer?.intent === 'archive' || answer?.intent === 'restore' ? answer : undefined}
          title={say('Nothing was changed')}
        />
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
