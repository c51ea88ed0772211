import { Form } from '@remix-run/react'
import { Button, FileInput, Notice, Section, TextLink, useSay } from '@rantai/ui'
import type { FlowDownLink } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'
import { proofFileAddress } from './proofs-address'

type Props = {
  readonly page: Pick<FlowDownLink, 'files' | 'mayWrite' | 'link' | 'asOf'>
  /** Why the last upload was refused, said. */
  readonly problem: string | undefined
}

/** Documents that prove something on the link; each may prove many duties. */
export function ProofFiles({ page, problem }: Props) {
  const { files, mayWrite, link } = page
  const say = useSay()
  const format = useFormat()
  if (files.length === 0 && !mayWrite) return null
  return (
    <Section id="files" title={say('Evidence')}>
      {files.length === 0 ? <p className="muted">{say('No file yet. One file may prove many duties.')}</p> : null}
      <ul className="stack-2">
        {files.map((file) => (
          <li key={file.id}>
            <TextLink href={proofFileAddress(page, file.id)} download>
              {file.fileName}
            </TextLink>
            <span className="sub2">
              {say('added {date} by {name}', {
                date: format.date(file.uploadedAt, 'short'),
                name: file.uploadedByName,
              })}
            </span>
          </li>
        ))}
      </ul>
      {mayWrite ? (
        <Form
          method="post"
          action={`/chains/links/${link.id}/files`}
          encType="multipart/form-data"
          className="stack-6 mt-4 max-w-2xl"
          reloadDocument
        >
          {problem === undefined ? null : (
            <Notice kind="danger" announce>
              {problem}
            </Notice>
          )}
          <FileInput
            id="file"
            name="file"
            label={say('Add a file')}
            help={say('PDF, DOCX, XLSX, PNG, JPG, CSV or TXT, at most 50 MB.')}
            accept=".pdf,.docx,.xlsx,.png,.jpg,.jpeg,.csv,.txt"
            required
          />
          <div className="row">
            <Button type="submit" icon="upload">
              {say('Add the file')}
            </Button>
          </div>
        </Form>
      ) : null}
    </Section>
  )
}
