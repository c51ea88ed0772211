import { Form } from '@remix-run/react'
import { Button, ChoiceList, DateInput, Select, TextArea, TextInput, useSay } from '@rantai/ui'
import type { HandedPage } from '@rantai/use-cases'
import type { FormAnswer } from '../forms/form-answer'
import { boxesOf, fieldOf, FormProblems } from '../forms/FormProblems'
import { languageOptions } from '../locale/languages'
import { useFormat } from '../locale/use-format'

type Props = {
  readonly page: HandedPage
  readonly answer: FormAnswer | undefined
  /** What the address names: a question, or a section. */
  readonly chosen: { readonly questionId: string | undefined; readonly sectionId: string | undefined }
}

/** What, to whom, why and until when. */
export function HandOverForm({ page, answer, chosen }: Props) {
  const say = useSay()
  const format = useFormat()
  const { questions, head, mayLetTakeOver, proposedOn } = page
  const sections = head.sections.filter(({ total }) => total > 0)
  const at = chosen.questionId !== undefined ? 'questions' : 'section'
  const picked = answer?.typed['part']?.[0] ?? at
  return (
    <Form method="post" className="stack-6 max-w-2xl" noValidate>
      <FormProblems answer={answer} title={say('Nothing was sent yet')} />
      <ChoiceList
        {...boxesOf(answer, 'part', [at])}
        kind="radio"
        legend={say('What do you hand over?')}
        choices={[
          { value: 'section', label: say('A section'), help: say('Choose it below.') },
          { value: 'questions', label: say('Single questions'), help: say('Tick them below.') },
          {
            value: 'everything',
            label: say('Every question, without signing'),
            help: say('They answer; you check and send.'),
          },
          ...(mayLetTakeOver
            ? [
                {
                  value: 'takeOver',
                  label: say('The whole questionnaire: they take over'),
                  help: say('They answer, sign and send, and see the messages with {customerName}.', {
                    customerName: head.customerName,
                  }),
                },
              ]
            : []),
        ]}
      />
      <Select
        {...fieldOf(answer, 'sectionId', chosen.sectionId ?? sections[0]?.id)}
        label={say('Section')}
        help={say('Counts where you chose “A section”.')}
        options={sections.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <details open={picked === 'questions'}>
        <summary>{say('Single questions')}</summary>
        <div className="py-3">
          <ChoiceList
            {...boxesOf(answer, 'questionIds', chosen.questionId === undefined ? [] : [chosen.questionId])}
            kind="checkbox"
            legend={say('Which questions')}
            choices={questions.map(({ questionId, text }) => ({ value: questionId, label: text, help: questionId }))}
          />
        </div>
      </details>
      <TextInput {...fieldOf(answer, 'name')} label={say('Who should answer')} required autoComplete="off" />
      <TextInput
        {...fieldOf(answer, 'email')}
        label={say('E-mail')}
        help={say('The link goes there, and works without a password.')}
        type="email"
        required
        autoComplete="off"
      />
      <Select
        {...fieldOf(answer, 'locale', format.locale)}
        label={say('Language of the mail')}
        options={languageOptions}
      />
      <TextArea
        {...fieldOf(answer, 'note')}
        label={say('A word to them, if you like')}
        help={say('Stands in the mail.')}
        rows={3}
      />
      <DateInput
        locale={format.locale}
        {...fieldOf(answer, 'wantedOn', proposedOn)}
        label={say('Wanted by')}
        help={say(
          'They are reminded two days before, on the day, and three and seven days after, until all is answered.',
        )}
        required
        narrow
      />
      <Button type="submit" kind="primary" name="intent" value="handOver">
        {say('Hand over')}
      </Button>
    </Form>
  )
}
