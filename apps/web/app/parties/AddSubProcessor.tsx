import { Form } from '@remix-run/react'
import { Button, ChoiceList, DateInput, TextInput, useSay } from '@rantai/ui'
import type { FormAnswer } from '../forms/form-answer'
import { useFormat } from '../locale/use-format'
import { boxesOf, fieldOf, FormProblems } from '../forms/FormProblems'

type Props = {
  readonly answer: FormAnswer | undefined
  readonly categories: readonly { readonly value: string; readonly label: string }[]
}

/** A sub-processor that no list and no answer names. */
export function AddSubProcessor({ answer, categories }: Props) {
  const say = useSay()
  const format = useFormat()
  return (
    <details className="mt-4" open={answer !== undefined}>
      <summary>{say('Add a sub-processor by hand')}</summary>
      <Form method="post" className="stack-6 max-w-2xl py-3" noValidate preventScrollReset>
        <FormProblems answer={answer} title={say('Nothing was saved yet')} />
        <input type="hidden" name="intent" value="add" />
        <TextInput {...fieldOf(answer, 'name')} label={say('Company')} required autoComplete="off" />
        <TextInput {...fieldOf(answer, 'service')} label={say('For what')} optional autoComplete="off" />
        <TextInput
          {...fieldOf(answer, 'countries')}
          label={say('Countries')}
          help={say('Where the data is kept or can be reached, with commas between.')}
          optional
          autoComplete="off"
        />
        <ChoiceList
          {...boxesOf(answer, 'data')}
          kind="checkbox"
          look="grid"
          legend={say('Which data')}
          help={say('Tick nothing where you don’t know: then everything counts as passed on.')}
          choices={categories}
        />
        <DateInput locale={format.locale} {...fieldOf(answer, 'since')} label={say('Used since')} optional />
        <TextInput
          {...fieldOf(answer, 'contractRef')}
          label={say('Contract')}
          help={say('How you find it again: a number or a name.')}
          optional
          autoComplete="off"
        />
        <DateInput
          locale={format.locale}
          {...fieldOf(answer, 'flowDownOn')}
          label={say('Proof of flow-down seen on')}
          help={say('The day on which you saw that the same duties were passed on.')}
          optional
        />
        <Button type="submit">{say('Add the sub-processor')}</Button>
      </Form>
    </details>
  )
}
