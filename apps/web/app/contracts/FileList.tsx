import { TextLink, useSay } from '@rantai/ui'
import { useFormat } from '../locale/use-format'

type ListedFile = {
  readonly id: string
  readonly fileName: string
  readonly uploadedAt: Date | string
  readonly uploadedByName: string
}
type Props = { readonly files: readonly ListedFile[]; readonly addressOf: (fileId: string) => string }

/** Files that are kept with something, as downloads, with who added them and when. */
export function FileList({ files, addressOf }: Props) {
  const say = useSay()
  const format = useFormat()
  return (
    <ul className="stack-2">
      {files.map(({ id, fileName, uploadedAt, uploadedByName }) => (
        <li key={id}>
          <TextLink href={addressOf(id)} download>
            {fileName}
          </TextLink>
          <span className="sub2">
            {say('added {date} by {name}', { date: format.date(uploadedAt, 'short'), name: uploadedByName })}
          </span>
        </li>
      ))}
    </ul>
  )
}
