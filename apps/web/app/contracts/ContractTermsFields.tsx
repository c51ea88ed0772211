import { NumberInput, Select, TextInput, useSay } from '@rantai/ui'
import { fieldOf } from '../forms/FormProblems'
import type { ContractFormProps } from './ContractForm'

const yesNo = (value: boolean | null): string => (value === null ? '' : value ? 'yes' : 'no')

/** Figures and terms; what isn't known stays empty and counts as not known. */
export function ContractTermsFields({ stored, answer }: Pick<ContractFormProps, 'stored' | 'answer'>) {
  const say = useSay()
  const { terms } = stored
  const figure = (name: 'breachHours' | 'noticeDays' | 'objectionDays' | 'deletionDays') =>
    fieldOf(answer, name, stored[name] === null ? '' : String(stored[name]))
  const text = (name: 'governingLaw' | 'forum' | 'auditScope' | 'liabilityCap' | 'insurance') =>
    fieldOf(answer, `terms.${name}`, terms[name])
  const choice = (name: 'remedies' | 'auditRight' | 'regulatorAccess', label: string) => (
    <Select
      {...fieldOf(answer, `terms.${name}`, yesNo(terms[name]))}
      label={label}
      placeholder={say('Not known')}
      options={[
        { value: 'yes', label: say('Yes') },
        { value: 'no', label: say('No') },
      ]}
    />
  )
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      <NumberInput {...figure('breachHours')} label={say('Notice of a breach within')} unit={say('hours')} optional />
      <Select
        {...fieldOf(answer, 'subProcessors', stored.subProcessors ?? '')}
        label={say('Sub-processors are agreed')}
        placeholder={say('Not known')}
        options={[
          { value: 'specific', label: say('one by one, with consent') },
          { value: 'general', label: say('in general, with notice') },
        ]}
      />
      <NumberInput {...figure('noticeDays')} label={say('Notice of a new sub-processor')} unit={say('days')} optional />
      <NumberInput {...figure('objectionDays')} label={say('Time to object')} unit={say('days')} optional />
      <NumberInput
        {...figure('deletionDays')}
        label={say('Deletion after the end within')}
        unit={say('days')}
        optional
      />
      <TextInput {...text('governingLaw')} label={say('Governing law')} optional />
      <TextInput {...text('forum')} label={say('Where disputes are settled')} optional />
      {choice('auditRight', say('Right to audit'))}
      <TextInput {...text('auditScope')} label={say('What the audit covers')} optional />
      {choice('regulatorAccess', say('Access of the supervisor'))}
      {choice('remedies', say('Individuals can claim their rights'))}
      <TextInput {...text('liabilityCap')} label={say('Limit of liability')} optional />
      <TextInput {...text('insurance')} label={say('Insurance')} optional />
    </div>
  )
}
