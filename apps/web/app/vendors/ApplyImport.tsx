import { Form } from '@remix-run/react'
import { Button, ButtonLink, ChoiceList, DescriptionList, Notice, useSay } from '@rantai/ui'
import { useFormat } from '../locale/use-format'
import { useSending } from '../shell/connection'

type Counts = {
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  readonly refused: number
  readonly similar: number
}

/** What an import does or did, in figures. */
export function ImportCountsLine({ counts, applied }: { readonly counts: Counts; readonly applied: boolean }) {
  const say = useSay()
  const format = useFormat()
  const items = [
    { term: applied ? say('Added') : say('To add'), detail: format.number(counts.created) },
    { term: applied ? say('Updated') : say('To update'), detail: format.number(counts.updated) },
    { term: say('Unchanged'), detail: format.number(counts.unchanged) },
    { term: say('Refused'), detail: format.number(counts.refused) },
  ]
  return (
    <>
      {applied ? (
        <Notice kind="success" actions={<ButtonLink href="/vendors">{say('All vendors')}</ButtonLink>}>
          {say('The import is done. Importing the same file again changes nothing.')}
        </Notice>
      ) : null}
      <DescriptionList items={items} />
    </>
  )
}

/** The button that writes, and what to do with likely duplicates. */
export function ApplyImport({ counts }: { readonly counts: Counts }) {
  const say = useSay()
  const writing = useSending()
  const changes = counts.created + counts.updated
  if (changes === 0) {
    return (
      <Notice kind="neutral" actions={<ButtonLink href="/vendors/import">{say('Choose another file')}</ButtonLink>}>
        {counts.unchanged === 0
          ? say('There is nothing to apply: no row could be taken.')
          : say('There is nothing to apply: every good row says what is known already.')}
      </Notice>
    )
  }
  return (
    <Form method="post" className="stack-6 max-w-2xl">
      {counts.similar > 0 ? (
        <ChoiceList
          id="duplicates"
          name="duplicates"
          kind="radio"
          legend={say(
            '{count, plural, one {One row looks like a vendor that is here already} other {# rows look like vendors that are here already}}',
            { count: counts.similar },
          )}
          help={say('They are listed below.')}
          defaultValue={['skip']}
          choices={[
            { value: 'skip', label: say('Leave them out') },
            { value: 'create', label: say('Add them too') },
          ]}
        />
      ) : null}
      <div className="row">
        <Button type="submit" kind="primary" aria-busy={writing}>
          {writing ? say('Applying') : say('Apply the import')}
        </Button>
        <ButtonLink href="/vendors/import" kind="quiet">
          {say('Choose another file')}
        </ButtonLink>
      </div>
    </Form>
  )
}
