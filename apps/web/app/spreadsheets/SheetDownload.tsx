import { Button, Select, useSay } from '@rantai/ui'
import { languageOptions } from '../locale/languages'
import { useFormat } from '../locale/use-format'

/** The questions as a file, in a language to choose. A plain form: the browser saves what comes back. */
export function SheetDownload({ assessmentId }: { readonly assessmentId: string }) {
  const say = useSay()
  const { locale } = useFormat()
  return (
    <section className="stack" aria-labelledby="download-title">
      <h2 id="download-title">{say('Take the questions along')}</h2>
      <p>
        {say(
          'An Excel file with every question, what is answered so far, and lists to choose from. It opens in Excel, LibreOffice and Google Sheets.',
        )}
      </p>
      <form method="get" action={`/answer/${assessmentId}/spreadsheet/file`} className="stack max-w-2xl">
        <Select
          id="language"
          name="language"
          label={say('Language of the file')}
          options={languageOptions}
          defaultValue={locale}
        />
        <p>
          <Button type="submit" icon="download">
            {say('Download the questions')}
          </Button>
        </p>
      </form>
    </section>
  )
}
