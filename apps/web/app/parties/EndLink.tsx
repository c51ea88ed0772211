import { Form } from '@remix-run/react'
import { Button, ButtonLink, DateInput, Section, TextInput, useSay } from '@rantai/ui'
import type { FormAnswer } from '../forms/form-answer'
import { fieldOf, FormProblems } from '../forms/FormProblems'
import { useFormat } from '../locale/use-format'
import { languageOfName } from '../vendors/name-language'
import type { ShownLink } from './SubProcessors'

type Props = {
  readonly partyId: string
  readonly partyName: string
  readonly link: ShownLink
  readonly today: string
  readonly answer: FormAnswer | undefined
}

/** Since when a company no longer uses another, and how that is known; asked before the link ends. */
export function EndLink({ partyId, partyName, link, today, answer }: Props) {
  const say = useSay()
  const format = useFormat()
  return (
    <Section title={say('End a link')} id="end">
      <Form method="post" action="#end" className="stack-6 max-w-2xl" noValidate preventScrollReset>
        <FormProblems answer={answer} title={say('Nothing was changed')} />
        <input type="hidden" name="linkId" value={link.id} />
        <p>
          <span lang={languageOfName(partyName)}>{partyName}</span> →{' '}
          <span lang={languageOfName(link.otherName)}>{link.otherName}</span>
          {link.service === null ? null : ` · ${link.service}`}
        </p>
        <DateInput locale={format.locale} label={say('Not used from this day on')} {...fieldOf(answer, 'on', today)} />
        <TextInput
          label={say('How you know')}
          help={say('For example a letter, or who said so. It stays with the link.')}
          optional
          {...fieldOf(answer, 'reason')}
        />
        <p className="muted">
          {say(
            'It stays in the history with its proofs. Transfers that only it explains end; a list or an answer that names it again begins a new link.',
          )}
        </p>
        <div className="actionbar">
          <Button type="submit" kind="primary" name="intent" value="end">
            {say('End the link')}
          </Button>
          <ButtonLink href={`/parties/${partyId}`}>{say('Leave it as it is')}</ButtonLink>
        </div>
      </Form>
    </Section>
  )
}
