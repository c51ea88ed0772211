import { Form } from '@remix-run/react'
import { Button, FileInput, Select, TextInput, useSay } from '@rantai/ui'
import type { LibraryFilePage } from '@rantai/use-cases'
import { evidenceKinds } from '../answering/evidence-kinds'
import type { FormAnswer } from '../forms/form-answer'
import { fieldOf, FormProblems } from '../forms/FormProblems'
import { KeptForm } from '../forms/KeptForm'

type Props = { readonly file: LibraryFilePage['file']; readonly answer: FormAnswer | undefined }

/** What a file is and how long it holds, said once for every answer that has it. */
export function DescribeFile({ file, answer, saved }: Props & { readonly saved: boolean }) {
  const say = useSay()
  const { evidenceId, title, kind, issuedOn, expiresOn } = file
  return (
    <KeptForm name={`evidence ${evidenceId} ${title}`} sent={saved} answered={answer !== undefined} className="stack">
      <FormProblems answer={answer} title={say('Nothing was saved yet')} />
      <TextInput {...fieldOf(answer, 'title', title)} label={say('What it covers')} maxLength={300} />
      <Select
        {...fieldOf(answer, 'kind', kind)}
        label={say('What kind it is')}
        options={evidenceKinds.map(({ value, label }) => ({ value, label: say(label) }))}
      />
      <div className="two">
        <TextInput {...fieldOf(answer, 'issuedOn', issuedOn ?? '')} type="date" label={say('Issued on')} optional />
        <TextInput {...fieldOf(answer, 'expiresOn', expiresOn ?? '')} type="date" label={say('Valid until')} optional />
      </div>
      <div className="row">
        <Button type="submit" name="intent" value="describe">
          {say('Save what it is')}
        </Button>
      </div>
    </KeptForm>
  )
}

/** The page has two forms with days in them: the fields of this one have ids of their own. */
const newerId = (name: string) => `newer-${name}`
const newerFields = (fields: FormAnswer['fields']) =>
  Object.fromEntries(Object.entries(fields).map(([name, said]) => [newerId(name), said]))

/** A newer file in its place, everywhere at once. */
export function ReplaceFile({ file, answer, count }: Props & { readonly count: number }) {
  const say = useSay()
  const field = (name: string) => {
    const { id, ...rest } = fieldOf(answer, name)
    return { ...rest, id: newerId(id) }
  }
  return (
    <Form method="post" encType="multipart/form-data" className="stack" noValidate>
      <FormProblems
        answer={answer && { ...answer, fields: newerFields(answer.fields) }}
        title={say('The file was not replaced')}
      />
      <p>
        {count === 0
          ? say('No answer has it. The newer file stands in its place in the library.')
          : say(
              'It takes the place of this one on {count, plural, one {# answer} other {# answers}} at once. What customers were sent stays as it was sent; they get the newer one when those answers are sent again.',
              { count },
            )}
      </p>
      <input type="hidden" name="version" value={file.version} />
      <FileInput
        id={newerId('file')}
        name="file"
        label={say('The newer file')}
        help={say('PDF, DOCX, XLSX, PNG, JPEG, CSV or TXT, up to 50 MB.')}
        accept=".pdf,.docx,.xlsx,.png,.jpg,.jpeg,.csv,.txt"
        error={answer?.fields['file']}
        required
      />
      <div className="two">
        <TextInput {...field('issuedOn')} type="date" label={say('Issued on')} optional />
        <TextInput {...field('expiresOn')} type="date" label={say('Valid until')} optional />
      </div>
      <div className="row">
        <Button type="submit" kind="primary" name="intent" value="replace">
          {say('Replace it everywhere')}
        </Button>
      </div>
    </Form>
  )
}
