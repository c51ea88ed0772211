import { useSay } from '@rantai/ui'
import type { TransferView } from '@rantai/use-cases'
import { AddFileForm } from '../contracts/AddFileForm'
import { FileList } from '../contracts/FileList'

type Filing = TransferView['filings'][number]
type Props = { readonly transferId: string; readonly each: Filing; readonly mayWrite: boolean }

/** What was sent to the authority and what it answered, with the form that adds to it. */
export function FilingFiles({ transferId, each, mayWrite }: Props) {
  const say = useSay()
  const { files, filing, stage } = each
  return (
    <>
      {files.length === 0 ? null : (
        <FileList files={files} addressOf={(fileId) => `/transfers/${transferId}/files/${fileId}`} />
      )}
      {mayWrite ? (
        <details>
          <summary>{say('Add a document of this filing')}</summary>
          <AddFileForm action={`/transfers/${transferId}/files`} id={`file-${filing.id}-${stage}`}>
            <input type="hidden" name="filingId" value={filing.id} />
            <input type="hidden" name="stage" value={stage} />
          </AddFileForm>
        </details>
      ) : null}
    </>
  )
}
