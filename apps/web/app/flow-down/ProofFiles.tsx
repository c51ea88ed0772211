import { Section, useSay } from '@rantai/ui'
import type { FlowDownLink } from '@rantai/use-cases'
import { AddFileForm } from '../contracts/AddFileForm'
import { FileList } from '../contracts/FileList'
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
  if (files.length === 0 && !mayWrite) return null
  return (
    <Section id="files" title={say('Evidence')}>
      {files.length === 0 ? <p className="muted">{say('No file yet. One file may prove many duties.')}</p> : null}
      <FileList files={files} addressOf={(fileId) => proofFileAddress(page, fileId)} />
      {mayWrite ? <AddFileForm action={`/chains/links/${link.id}/files`} problem={problem} /> : null}
    </Section>
  )
}
