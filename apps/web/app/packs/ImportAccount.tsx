import { Form } from '@remix-run/react'
import { Button, ButtonLink, type Column, DataTable, Notice, Section, TextInput, useSay } from '@rantai/ui'
import type { ImportedNode, PackImportReport } from '@rantai/use-cases'
import type { FormAnswer } from '../forms/form-answer'
import { fieldOf } from '../forms/FormProblems'
import { useFormat } from '../locale/use-format'
import { filePlaceWords, reasonWords } from './finding-words'
import { nodeCountWords, nodeWord } from './pack-words'

/** Every row or node of the file: what was taken by kind, what was refused by place. */
export function ImportAccount({ report }: { readonly report: PackImportReport }) {
  const say = useSay()
  const format = useFormat()
  const counted = ({ kind, count }: PackImportReport['taken'][number]) => {
    const words = nodeCountWords[kind]
    return words === undefined ? `${count} ${kind}` : say(words, { count })
  }
  const columns: Column<ImportedNode>[] = [
    {
      id: 'place',
      head: say('Place'),
      rowHeader: true,
      narrow: 'title',
      cell: (node) => filePlaceWords(say, node.place),
    },
    {
      id: 'what',
      head: say('What'),
      narrow: 'badge',
      cell: (node) => [nodeWord(say, node.kind), node.id].filter(Boolean).join(' '),
    },
    {
      id: 'why',
      head: say('Why it wasn’t taken'),
      narrow: 'who',
      cell: (node) => node.reasons.map((each) => reasonWords(say, each)).join(' '),
    },
  ]
  const { read, taken, refused } = report.counts
  const of = (count: number) => say('{count} of {total}', { count: format.number(count), total: format.number(read) })
  return (
    <>
      <Section title={say('Taken')} aside={of(taken)}>
        <p>{taken === 0 ? say('Nothing.') : report.taken.map(counted).join(', ')}</p>
      </Section>
      <Section title={say('Not taken')} aside={of(refused)}>
        {refused === 0 ? (
          <p>{say('Every row and node was taken.')}</p>
        ) : (
          <DataTable
            caption={say('What wasn’t taken')}
            columns={columns}
            rows={report.refused}
            rowKey={(node) => `${node.place} ${node.kind} ${node.id ?? ''}`}
          />
        )}
        {report.refused.length < refused ? (
          <p className="muted">
            {say('The first {count} are shown.', { count: format.number(report.refused.length) })}
          </p>
        ) : null}
      </Section>
      {report.ignored.length > 0 ? (
        <Section title={say('Not read')}>
          <p>
            {say('Nothing is known by these names: {names}.', {
              names: report.ignored.map((each) => filePlaceWords(say, each)).join(', '),
            })}
          </p>
        </Section>
      ) : null}
    </>
  )
}

type ApplyProps = { readonly report: PackImportReport; readonly answer: FormAnswer | undefined }

/** Makes what was taken a draft: of a new pack, or in the place of the draft that has the name. */
export function ApplyPackImport({ report, answer }: ApplyProps) {
  const say = useSay()
  if (report.ownPackId !== null)
    return (
      <Notice
        kind="success"
        actions={<ButtonLink href={`/packs/${report.ownPackId}`}>{say('Open the draft')}</ButtonLink>}
      >
        {say('What was taken is a draft now.')}
      </Notice>
    )
  return (
    <Form method="post" className="stack-6 max-w-2xl" noValidate>
      {report.replaces === null ? null : (
        <Notice kind="warning" title={say('You have a pack of this name: {title}', { title: report.replaces.title })}>
          {say(
            'Importing replaces its draft. Published versions stay, and the draft of now is kept in the record. Choose another name to keep both.',
          )}
        </Notice>
      )}
      <TextInput
        {...fieldOf(answer, 'packId', report.packId)}
        label={say('Name of your pack')}
        help={say('Small letters, digits and hyphens. A pack that ships keeps its name for itself.')}
        required
        narrow
        autoComplete="off"
        spellCheck={false}
      />
      <div className="row">
        <Button type="submit" kind="primary">
          {say('Make it a draft')}
        </Button>
        <ButtonLink href="/packs/import" kind="quiet">
          {say('Choose another file')}
        </ButtonLink>
      </div>
    </Form>
  )
}
