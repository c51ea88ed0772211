import { Button, ChoiceList, useSay } from '@rantai/ui'
import type { FormAnswer } from '../forms/form-answer'
import { boxesOf, FormProblems } from '../forms/FormProblems'
import type { OfferedCountry } from '../locale/choices'
import type { AnnouncedPage } from '@rantai/use-cases'
import { KeptForm } from '../forms/KeptForm'
import { ChangeFields } from './ChangeFields'
import { ShortNotice, useOwedDays } from './ShortNotice'

type Props = {
  readonly answer: FormAnswer | undefined
  /** One was announced just now. */
  readonly sent: boolean
  readonly countries: readonly OfferedCountry[]
  readonly customers: AnnouncedPage['customers']
}

/** A change that customers are told of; each gets a notice of its own. */
export function AnnounceForm({ answer, sent, countries, customers }: Props) {
  const say = useSay()
  const owed = useOwedDays()
  const { acceptShort: short, acceptBegun: begun } = answer?.fields ?? {}
  const ticked = (name: string) => answer?.typed[name] !== undefined
  const startsOn = answer?.typed['startsOn']?.[0] ?? ''
  const told = answer?.typed['relationshipIds']
  const late = customers.filter(
    ({ relationshipId, earliest }) => startsOn < earliest && (told?.includes(relationshipId) ?? true),
  )
  const all = customers.map(({ relationshipId }) => relationshipId)
  return (
    <KeptForm name="announce" sent={sent} answered={answer !== undefined} className="stack-6 max-w-2xl">
      <FormProblems answer={answer} title={say('Nothing was announced yet')} />
      <ChangeFields answer={answer} countries={countries}>
        {begun !== undefined || ticked('acceptBegun') ? (
          <ShortNotice late={late} begun error={begun} picked={ticked('acceptBegun')} />
        ) : null}
        {short !== undefined || ticked('acceptShort') ? (
          <ShortNotice late={late} error={short} picked={ticked('acceptShort')} />
        ) : null}
      </ChangeFields>
      {customers.length > 1 ? <input type="hidden" name="several" value="yes" /> : null}
      {customers.length > 1 ? (
        <ChoiceList
          {...boxesOf(answer, 'relationshipIds', all)}
          kind="checkbox"
          legend={say('Whom to tell')}
          help={say('Each customer gets a notice of its own and learns of no other.')}
          choices={customers.map((customer) => ({
            ...{ value: customer.relationshipId, label: customer.customerName, help: owed(customer) },
          }))}
        />
      ) : (
        <p className="muted">
          {say('{customer} is told, and can approve or object.', { customer: customers[0]?.customerName ?? '' })}{' '}
          {customers[0] === undefined ? null : owed(customers[0])}
        </p>
      )}
      <Button type="submit" name="intent" value="announce">
        {say('Announce the change')}
      </Button>
    </KeptForm>
  )
}
