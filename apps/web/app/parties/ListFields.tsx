import { FileInput, TextArea, useSay } from '@rantai/ui'
import { fieldOf } from '../forms/FormProblems'
import type { FormAnswer } from '../forms/form-answer'

/** A list of companies as a file, or pasted. */
export function ListFields({ answer }: { readonly answer: FormAnswer | undefined }) {
  const say = useSay()
  return (
    <>
      <FileInput
        id="file"
        name="file"
        label={say('File')}
        help={say('XLSX, CSV, HTML, Markdown or text, at most 3 MB.')}
        accept=".xlsx,.csv,.tsv,.txt,.html,.htm,.md"
        error={answer?.fields['file']}
      />
      <TextArea
        {...fieldOf(answer, 'text')}
        label={say('Or paste the list')}
        help={say('A table copied from a page, or one company a line.')}
        rows={8}
        optional
      />
    </>
  )
}
