import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { Notice, Section, TextLink, useSay } from '@rantai/ui'
import { contentsOf, fileIn, readUpload, uploadForm } from '../answering/evidence-upload'
import { attempt, callerFor } from '../api/caller'
import { ExpiryPill } from '../evidence-library/LibraryList'
import { DescribeFile, ReplaceFile } from '../evidence-library/LibraryForms'
import { FileSent, FileUses, FileVersions } from '../evidence-library/FileUses'
import { describedLine, libraryDone, libraryRefusals } from '../evidence-library/library-words'
import { refused, textOf } from '../forms/form-answer'
import { pageTitle } from '../locale/page-title'
import { useFormat } from '../locale/use-format'
import { AnsweringFrame } from '../shell/answering-frame'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (say) => data?.file.title ?? say('Evidence'))

const placeOf = ({ params }: LoaderFunctionArgs | ActionFunctionArgs) => ({ evidenceId: params['evidenceId'] ?? '' })

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  return api.evidence.libraryFile(placeOf(args))
}

export async function action(args: ActionFunctionArgs) {
  const api = await callerFor(args, 'ownEvidence.write')
  const place = placeOf(args)
  // Before the body is read: a stranger's file isn't even looked at.
  await api.evidence.libraryFile(place)
  const posted = await readUpload(() => uploadForm(args.request))
  if (!posted.ok) return refused(posted.failure, replacing(), libraryRefusals)
  const form = posted.value
  const intent = textOf(form, 'intent')
  const days = { issuedOn: textOf(form, 'issuedOn') || null, expiresOn: textOf(form, 'expiresOn') || null }
  const file = fileIn(form)
  const work =
    intent === 'describe'
      ? api.evidence.describeAll({ ...place, ...days, title: textOf(form, 'title'), kind: textOf(form, 'kind') })
      : api.evidence.replace({
          ...{ ...place, ...days, version: Number(textOf(form, 'version')) },
          ...(file ? await contentsOf(file) : { fileName: '', bytes: new Uint8Array() }),
        })
  const done = await attempt(work)
  if (!done.ok) return refused(done.failure, form, libraryRefusals)
  return redirect(`/evidence-library/${place.evidenceId}?done=${intent}`)
}

/** A form that couldn't be read was the one with a file: the other has no way to be too large. */
function replacing(): FormData {
  const form = new FormData()
  form.set('intent', 'replace')
  return form
}

/** One file of the library: what it is, a newer one in its place, where it is used and who has it. */
export default function EvidenceLibraryFile() {
  const say = useSay()
  const format = useFormat()
  const { file, versions, uses, sent, today, mayReplace } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const done = answer ? undefined : libraryDone[search.get('done') ?? '']
  const answerTo = (intent: string) => (answer?.intent === intent ? answer : undefined)
  const answers = uses.reduce((sum, { questionIds }) => sum + questionIds.length, 0)
  return (
    <AnsweringFrame>
      <section className="stack-2">
        <p>
          <TextLink href="/evidence-library">{say('All files')}</TextLink>
        </p>
        <h1 className="wrap-anywhere">{file.title}</h1>
        <p className="muted">{describedLine(file, format)}</p>
        <ExpiryPill expiresOn={file.expiresOn} today={today} />
      </section>
      {done === undefined ? null : (
        <Notice kind="success" announce>
          {say(done)}
        </Notice>
      )}
      <FileVersions file={file} versions={versions} />
      {mayReplace ? (
        <Section title={say('A newer file in its place')}>
          <ReplaceFile key={file.version} file={file} answer={answerTo('replace')} count={answers} />
        </Section>
      ) : null}
      <FileUses uses={uses} />
      <FileSent sent={sent} versions={versions} />
      {mayReplace ? (
        <Section title={say('What it is')}>
          <DescribeFile
            file={file}
            answer={answerTo('describe')}
            saved={!answer && search.get('done') === 'describe'}
          />
        </Section>
      ) : null}
    </AnsweringFrame>
  )
}
