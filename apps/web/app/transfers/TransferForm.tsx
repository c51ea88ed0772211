import { Form } from '@remix-run/react'
import { Button, ButtonLink, CheckboxRow, DateInput, Section, Select, TextArea, TextInput, useSay } from '@rantai/ui'
import type { TransferView } from '@rantai/use-cases'
import { instrumentWords, relationshipWords } from '../contracts/words'
import { fieldOf, FormProblems } from '../forms/FormProblems'
import type { FormAnswer } from '../forms/form-answer'
import { mechanismWords } from '../law/words'
import { useFormat } from '../locale/use-format'
import { legalBasisWords, localisationWords } from './words'

type Props = { readonly transfer: TransferView; readonly answer: FormAnswer | undefined }

/** What the portal can't know of a transfer; nothing has to be filled in at once. */
export function TransferForm({ transfer, answer }: Props) {
  const say = useSay()
  return (
    <Form method="post" className="stack-6 max-w-3xl">
      <FormProblems answer={answer} title={say('Nothing was saved yet')} />
      <input type="hidden" name="version" value={transfer.version} />
      <Section title={say('Purpose and mechanism')}>
        <Ground transfer={transfer} answer={answer} />
      </Section>
      <Section title={say('Protection')}>
        <Protection transfer={transfer} answer={answer} />
      </Section>
      <Section title={say('Days')}>
        <Days transfer={transfer} answer={answer} />
      </Section>
      <div className="row">
        <Button type="submit" kind="primary">
          {say('Save')}
        </Button>
        <ButtonLink href={`/transfers/${transfer.id}`} kind="quiet">
          {say('Cancel')}
        </ButtonLink>
      </div>
    </Form>
  )
}

const useOptions = () => {
  const say = useSay()
  return (words: Readonly<Record<string, string>>) =>
    Object.entries(words).map(([value, word]) => ({ value, label: say(word) }))
}

function Ground({ transfer, answer }: Props) {
  const say = useSay()
  const options = useOptions()
  const contracts = transfer.contracts.map(({ id, title, instrument, live }) => ({
    value: id,
    label: [title, say(instrumentWords[instrument] ?? ''), ...(live ? [] : [say('not in force')])].join(' · '),
  }))
  const confirmed = answer ? answer.typed['mechanismConfirmed']?.[0] === 'yes' : transfer.mechanismConfirmed
  return (
    <div className="stack-6">
      <TextArea {...fieldOf(answer, 'purpose', transfer.purpose)} label={say('Purpose')} optional rows={2} />
      <div className="grid gap-6 md:grid-cols-2">
        <Select
          {...fieldOf(answer, 'legalBasis', transfer.legalBasis)}
          label={say('Legal basis')}
          placeholder={say('Not known')}
          options={options(legalBasisWords)}
        />
        <Select
          {...fieldOf(answer, 'relationship', transfer.relationship ?? '')}
          label={say('Relationship')}
          placeholder={say('Not known')}
          options={options(relationshipWords)}
        />
        <Select
          {...fieldOf(answer, 'mechanism', transfer.mechanism ?? '')}
          label={say('Mechanism')}
          placeholder={say('None chosen')}
          options={options(mechanismWords)}
        />
        <Select
          {...fieldOf(answer, 'contractId', transfer.contractId ?? '')}
          label={say('Contract it stands on')}
          help={say('From the register, of this vendor. Once it ends, the mechanism is missing.')}
          placeholder={say('None')}
          options={contracts}
        />
      </div>
      <CheckboxRow
        id="mechanismConfirmed"
        name="mechanismConfirmed"
        value="yes"
        label={say('Its conditions are met, where the law alone doesn’t tell')}
        defaultChecked={confirmed}
      />
      <TextArea
        {...fieldOf(answer, 'mechanismNote', transfer.mechanismNote)}
        label={say('Note on the mechanism')}
        optional
        rows={2}
      />
      <Select
        {...fieldOf(answer, 'localisation', transfer.localisation ?? '')}
        label={say('May the data leave?')}
        placeholder={say('Not checked')}
        options={options(localisationWords)}
      />
    </div>
  )
}

const protection = ['encryptionTransit', 'encryptionRest', 'keyHolder', 'retention', 'atTheEnd'] as const

function Protection({ transfer, answer }: Props) {
  const say = useSay()
  const labels: Readonly<Record<(typeof protection)[number], string>> = {
    encryptionTransit: say('Encryption on the way'),
    encryptionRest: say('Encryption in storage'),
    keyHolder: say('Who holds the keys'),
    retention: say('How long it is kept'),
    atTheEnd: say('What happens at the end'),
  }
  return (
    <div className="grid gap-6 md:grid-cols-2">
      {protection.map((name) => (
        <TextInput
          key={name}
          {...fieldOf(answer, name, transfer[name])}
          label={labels[name]}
          optional
          autoComplete="off"
        />
      ))}
    </div>
  )
}

function Days({ transfer, answer }: Props) {
  const say = useSay()
  const { locale } = useFormat()
  return (
    <div className="grid gap-6 md:grid-cols-2">
      <DateInput
        {...fieldOf(answer, 'firstSentOn', transfer.firstSentOn ?? '')}
        label={say('First sent on')}
        help={say('Filings count from this day.')}
        optional
        locale={locale}
      />
      <DateInput
        {...fieldOf(answer, 'reorganisedOn', transfer.reorganisedOn ?? '')}
        label={say('Reorganised on')}
        help={say('A merger or another change of who sends or receives; some filings follow it.')}
        optional
        locale={locale}
      />
      <Select
        {...fieldOf(answer, 'ownerMemberId', transfer.ownerMemberId ?? '')}
        label={say('Looked after by')}
        help={say('Gets the reminders; without anybody they go to data protection.')}
        placeholder={say('Nobody yet')}
        options={transfer.members.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <DateInput
        {...fieldOf(answer, 'fillBy', transfer.fillBy ?? '')}
        label={say('To be filled in by')}
        optional
        locale={locale}
      />
    </div>
  )
}
