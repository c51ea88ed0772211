import { Form } from '@remix-run/react'
import { Button, ButtonLink, DateInput, FileInput, Select, TextInput, useSay } from '@rantai/ui'
import type { FormAnswer } from '../forms/form-answer'
import { fieldOf, FormProblems } from '../forms/FormProblems'
import type { OfferedCountry } from '../locale/choices'
import { useFormat } from '../locale/use-format'
import { ChangeFields } from './ChangeFields'
import { channelWords } from './notice-words'

type Props = {
  readonly vendorId: string
  readonly answer: FormAnswer | undefined
  readonly countries: readonly OfferedCountry[]
}

/** How a notice came that wasn't sent through the portal, and what it says. */
export function RecordForm({ vendorId, answer, countries }: Props) {
  const say = useSay()
  const format = useFormat()
  return (
    <Form method="post" encType="multipart/form-data" className="stack-6 max-w-2xl" noValidate>
      <FormProblems answer={answer} title={say('Nothing was saved yet')} />
      <input type="hidden" name="vendorId" value={vendorId} />
      <Select
        {...fieldOf(answer, 'channel', 'mail')}
        label={say('How it came')}
        options={(['mail', 'letter', 'other'] as const).map((value) => ({ value, label: say(channelWords[value]) }))}
      />
      <DateInput
        locale={format.locale}
        {...fieldOf(answer, 'receivedOn')}
        label={say('Received on')}
        help={say('The time to object counts from the day after.')}
        required
      />
      <TextInput {...fieldOf(answer, 'saidByName')} label={say('Who wrote it')} optional autoComplete="off" />
      <ChangeFields answer={answer} countries={countries} />
      <FileInput
        id="file"
        name="file"
        label={say('The letter or mail')}
        help={say('PDF, picture or office file, if you have one. Choose it again where the form was refused.')}
        optional
      />
      <div className="row">
        <Button type="submit">{say('Record the notice')}</Button>
        <ButtonLink href="/notices">{say('Cancel')}</ButtonLink>
      </div>
    </Form>
  )
}
