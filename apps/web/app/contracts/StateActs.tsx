import { Form } from '@remix-run/react'
import { Button, DateInput, useSay } from '@rantai/ui'
import type { ContractDetails } from '@rantai/use-cases'
import type { FormAnswer } from '../forms/form-answer'
import { fieldOf } from '../forms/FormProblems'
import { stateActs } from './words'

type Props = {
  readonly contract: Pick<ContractDetails, 'next' | 'signedOn'>
  readonly answer: FormAnswer | undefined
  readonly locale: string
}

/** Where the contract can go from here. The day of signing is asked where it isn't known. */
export function StateActs({ contract: { next, signedOn }, answer, locale }: Props) {
  const say = useSay()
  if (next.length === 0) return null
  return (
    <Form method="post" className="row items-end" noValidate>
      <input type="hidden" name="intent" value="state" />
      {next.includes('signed') && signedOn === null ? (
        <DateInput {...fieldOf(answer, 'signedOn', '')} label={say('Signed on')} locale={locale} narrow />
      ) : null}
      {next.map((state) => (
        <Button key={state} type="submit" name="to" value={state}>
          {say(stateActs[state] ?? '')}
        </Button>
      ))}
    </Form>
  )
}
