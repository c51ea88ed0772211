import { Form } from '@remix-run/react'
import { Button, Section, Select, TextLink, useSay } from '@rantai/ui'
import type { ContractDetails } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'
import { AddFileForm } from './AddFileForm'
import { fileKindWords } from './words'

type Props = {
  readonly contract: Pick<ContractDetails, 'id' | 'files'>
  readonly mayWrite: boolean
  /** Why the last upload was refused, said. */
  readonly problem: string | undefined
}

/** Signed copies and annexes; what was wrong is put aside and stays. */
export function ContractFiles({ contract: { id, files }, mayWrite, problem }: Props) {
  const say = useSay()
  const format = useFormat()
  return (
    <Section id="files" title={say('Files')}>
      {files.length === 0 ? <p className="muted">{say('No file yet: the signed copy belongs here.')}</p> : null}
      <ul className="stack-6">
        {files.map((file) => (
          <li key={file.id} className="row">
            <span className="grow">
              <TextLink href={`/contracts/${id}/files/${file.id}`} download>
                {file.fileName}
              </TextLink>
              <span className="sub2">
                {[
                  say(fileKindWords[file.kind] ?? ''),
                  say('added {date} by {name}', {
                    date: format.date(file.uploadedAt, 'short'),
                    name: file.uploadedByName,
                  }),
                  file.putAsideAt === null
                    ? ''
                    : say('put aside {date} by {name}', {
                        date: format.date(file.putAsideAt, 'short'),
                        name: file.putAsideByName ?? '',
                      }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            {mayWrite && file.putAsideAt === null ? (
              <Form method="post">
                <input type="hidden" name="fileId" value={file.id} />
                <Button type="submit" kind="quiet" name="intent" value="putAside">
                  {say('Put aside')}
                </Button>
              </Form>
            ) : null}
          </li>
        ))}
      </ul>
      {mayWrite ? (
        <AddFileForm action={`/contracts/${id}/files`} problem={problem}>
          <Select
            id="kind"
            name="kind"
            label={say('What it is')}
            narrow
            options={Object.entries(fileKindWords).map(([value, word]) => ({ value, label: say(word) }))}
          />
        </AddFileForm>
      ) : null}
    </Section>
  )
}
