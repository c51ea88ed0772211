import { ChoiceList } from '../field/ChoiceList'
import { ErrorSummary } from '../field/ErrorSummary'
import { CheckboxRow, DateInput, NumberInput, Select, TextArea, TextInput } from '../field/inputs'
import { SegmentedValue } from '../field/SegmentedValue'
import type { Gallery } from './gallery'

const levels = ['Not in place', 'Informal', 'Defined', 'Managed', 'Advanced'] as const
const yesSomeNo = [
  { value: 'all', label: 'Yes, all of them' },
  { value: 'some', label: 'Some of them' },
  { value: 'none', label: 'No' },
]

/** Inputs with label, help and error. */
export const fields: Gallery = {
  id: 'fields',
  title: 'Field',
  states: [
    {
      name: 'Text, filled',
      Show: () => (
        <TextInput
          label="Registration number"
          help="As in the company register, such as 201901012345."
          defaultValue="199301004567"
        />
      ),
    },
    { name: 'Text, optional and empty', Show: () => <TextInput label="Trading name" optional /> },
    {
      name: 'Date with an error',
      Show: () => (
        <DateInput
          label="Due date"
          help="A working day where the vendor is."
          error="13 April 2027 is a holiday in Thailand (Songkran). The next working day is 16 April."
          locale="en"
          defaultValue="2027-04-13"
        />
      ),
    },
    {
      name: 'Date in Thai',
      Show: () => (
        <div lang="th">
          <DateInput label="กำหนดส่ง" locale="th" defaultValue="2026-12-11" />
        </div>
      ),
    },
    {
      name: 'Number with a unit',
      vendor: true,
      Show: () => (
        <NumberInput
          label="Days, as written in the contract"
          help="If the contract says nothing, choose “No promise”."
          unit="days"
          defaultValue="30"
        />
      ),
    },
    {
      name: 'Number, error keeps what was typed',
      vendor: true,
      Show: () => (
        <NumberInput
          label="Days"
          help="The setting in the system, not the policy."
          error="Write a whole number of days, such as 365. “1 năm” was kept below."
          defaultValue="1 năm"
        />
      ),
    },
    {
      name: 'Text area',
      Show: () => (
        <TextArea
          label="Reason, kept with the score"
          help="The vendor sees it. A number below the claim needs one."
          defaultValue="The report is of a table-top exercise, before the hosting change."
        />
      ),
    },
    {
      name: 'Select',
      Show: () => (
        <Select
          label="Country"
          placeholder="Choose a country"
          options={[
            { value: 'MY', label: 'Malaysia' },
            { value: 'SG', label: 'Singapore' },
          ]}
        />
      ),
    },
    { name: 'Read only and disabled', Show: () => <TextInput label="Reference" readOnly defaultValue="ENG-0412" /> },
    { name: 'Checkbox', Show: () => <CheckboxRow label="No promise" help="The contract doesn’t say a number." /> },
    {
      name: 'Errors gathered',
      vendor: true,
      Show: () => (
        <ErrorSummary
          title="Two answers need you before you can send"
          takeFocus={false}
          errors={[
            { fieldId: 'q6', message: 'Where two-step sign-in is used: two people answered differently' },
            { fieldId: 'q9', message: 'Log-keeping: the number of days is missing' },
          ]}
        />
      ),
    },
  ],
}

/** Radio and checkbox lists, and the reviewer's value. */
export const choices: Gallery = {
  id: 'choices',
  title: 'Choice list',
  states: [
    {
      name: 'One of several, with keys',
      vendor: true,
      Show: () => (
        <ChoiceList
          kind="radio"
          name="contract"
          showKeys
          legend="Does every company you pass this data to have a written contract?"
          choices={yesSomeNo}
          defaultValue={['all']}
        />
      ),
    },
    {
      name: 'Several, with an exclusive one and help',
      vendor: true,
      Show: () => (
        <ChoiceList
          kind="checkbox"
          name="where"
          legend="Where must people sign in with two steps?"
          choices={[
            { value: 'admin', label: 'Administrators', help: 'People who change settings or rights.' },
            { value: 'remote', label: 'Everyone from outside the office' },
            { value: 'nowhere', label: 'Nowhere', exclusive: true },
          ]}
          defaultValue={['admin', 'remote']}
        />
      ),
    },
    {
      name: 'Error',
      vendor: true,
      Show: () => (
        <ChoiceList
          kind="radio"
          name="unanswered"
          legend="Does every company you pass this data to have a written contract?"
          error="Choose one. If it differs between companies, choose “Some of them”."
          choices={yesSomeNo}
        />
      ),
    },
    { name: 'Dense', Show: () => <ChoiceList kind="radio" name="dense" legend="Decision" choices={yesSomeNo} /> },
    {
      name: 'Reviewer’s value',
      Show: () => <SegmentedValue name="value" legend="Your value" levels={levels} defaultValue={2} claimed={3} />,
    },
    {
      name: 'Reviewer’s value, none yet',
      Show: () => <SegmentedValue name="open" legend="Your value" levels={levels} claimed={3} />,
    },
  ],
}
