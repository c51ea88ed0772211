import { Form } from '@remix-run/react'
import { Button, ChoiceList, DateInput, Select, TextArea, TextInput, useSay } from '@rantai/ui'
import type { PassingPage } from '@rantai/use-cases'
import { localWords } from '../answering/words'
import type { FormAnswer } from '../forms/form-answer'
import { boxesOf, fieldOf, FormProblems } from '../forms/FormProblems'
import { languageOptions } from '../locale/languages'
import { useFormat } from '../locale/use-format'

type Props = {
  readonly page: Pick<PassingPage, 'passable' | 'questions' | 'named'>
  readonly answer: FormAnswer | undefined
}

const NAMED = 'named-sub-processors'

/** Which questions, to whom, why and until when. */
export function PassForm({ page: { passable, questions, named }, answer }: Props) {
  const say = useSay()
  const format = useFormat()
  const choices = passable.flatMap((id) => {
    const question = questions[id]
    return question ? [{ value: id, label: localWords(question.text, format.locale), help: id }] : []
  })
  return (
    <Form method="post" className="stack-6 max-w-2xl" noValidate>
      <FormProblems answer={answer} title={say('Nothing was sent yet')} />
      <ChoiceList
        {...boxesOf(answer, 'questionIds')}
        kind="checkbox"
        legend={say('Which questions')}
        help={say('Only questions that concern whoever does the work for you can be passed on.')}
        choices={choices}
      />
      <TextInput
        {...fieldOf(answer, 'partyName', named.length === 1 ? named[0]?.name : '')}
        label={say('Company that does the work')}
        help={
          named.length > 1
            ? say('Your answers name: {names}', { names: format.list(named.map(({ name }) => name)) })
            : undefined
        }
        list={named.length > 1 ? NAMED : undefined}
        required
        autoComplete="off"
      />
      {named.length > 1 ? (
        <datalist id={NAMED}>
          {named.map(({ name }) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      ) : null}
      <TextInput
        {...fieldOf(answer, 'service', named.length === 1 ? (named[0]?.service ?? '') : '')}
        label={say('What it does for you')}
        help={say('It reads this as the title of your questions. Don’t name your customer.')}
        required
        autoComplete="off"
      />
      <TextInput {...fieldOf(answer, 'contactName')} label={say('Who should answer')} required autoComplete="off" />
      <TextInput {...fieldOf(answer, 'contactEmail')} label={say('E-mail')} type="email" required autoComplete="off" />
      <Select
        {...fieldOf(answer, 'locale', format.locale)}
        label={say('Language of the mail')}
        options={languageOptions}
      />
      <TextArea
        {...fieldOf(answer, 'reason')}
        label={say('Why you ask')}
        help={say('Stands in the mail. Don’t name your customer here either.')}
        required
        rows={3}
      />
      <DateInput
        locale={format.locale}
        {...fieldOf(answer, 'dueOn')}
        label={say('Answers are due on')}
        required
        narrow
      />
      <Button type="submit" kind="primary" name="intent" value="pass">
        {say('Pass the questions on')}
      </Button>
    </Form>
  )
}
