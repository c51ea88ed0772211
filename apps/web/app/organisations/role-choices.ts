import { english } from '@rantai/ui/words'
import { roleWords } from '../shell/role-words'

/** Roles with what they are for. */
export const roleChoices = english([
  { value: 'administrator', label: roleWords.administrator, help: 'People, roles and everything else.' },
  { value: 'procurement', label: roleWords.procurement, help: 'Describes services, invites vendors, follows up.' },
  { value: 'riskManager', label: roleWords.riskManager, help: 'Reviews answers and decides.' },
  { value: 'dataProtection', label: roleWords.dataProtection, help: 'Reviews, with an eye on personal data.' },
  { value: 'auditor', label: roleWords.auditor, help: 'Reads everything, changes nothing.' },
  { value: 'contributor', label: roleWords.contributor, help: 'Answers questions of your customers; sees no vendors.' },
])
