import type { RouteEntry } from '../entry'
import { PASSWORD } from '../world'

const NEW_PASSWORD = 'another horse, another staple'

/** The organisation's settings and the account's. */
export const settingsRoutes: Readonly<Record<string, RouteEntry>> = {
  'routes/settings': {
    url: () => '/settings',
    page: { action: 'organisation.read' },
    forms: [
      {
        name: 'save',
        action: 'organisation.update',
        fields: () => ({
          name: 'Renamed',
          legalName: '',
          registrationNumber: '',
          country: 'MY',
          timeZone: 'Asia/Kuala_Lumpur',
          locale: 'ms',
          'profile.sectors': ['finance'],
          'profile.financeLicences': ['bank'],
          'profile.organisationCountries': 'MY',
          'profile.ownNoticeHours': '24',
        }),
      },
    ],
  },
  'routes/settings-account': {
    url: () => '/settings/account',
    page: { action: 'account.read' },
    forms: [
      {
        name: 'save',
        action: 'account.update',
        fields: () => ({ name: 'Changed', locale: 'th', timeZone: 'Asia/Bangkok' }),
      },
      {
        name: 'password',
        action: 'account.update',
        fields: () => ({ intent: 'password', current: PASSWORD, password: NEW_PASSWORD }),
      },
    ],
  },
  'routes/settings-people': {
    url: () => '/settings/people',
    page: {
      action: 'member.read',
      reveals: [
        'merge_request.requested_by_name',
        'merge_request.requested_by_email',
        'relationship.assessing_name',
        'assessment.title',
      ],
    },
    forms: [
      {
        name: 'invite',
        action: 'member.invite',
        fields: () => ({
          intent: 'invite',
          name: 'New Colleague',
          email: 'colleague@nowhere.example',
          role: 'auditor',
        }),
      },
      {
        name: 'resend',
        action: 'member.invite',
        fields: (ids) => ({ intent: 'resend', id: ids['customer.memberInvitation'] }),
      },
      {
        name: 'revoke',
        action: 'member.invite',
        fields: (ids) => ({ intent: 'revoke', id: ids['customer.memberInvitation'] }),
      },
      {
        name: 'changeRole',
        action: 'member.update',
        fields: (ids) => ({ intent: 'changeRole', id: ids['customer.auditor'], role: 'procurement' }),
      },
      {
        name: 'remove',
        action: 'member.remove',
        fields: (ids) => ({ intent: 'remove', id: ids['customer.auditor'] }),
      },
      {
        name: 'approveJoin',
        action: 'member.invite',
        fields: (ids) => ({ intent: 'approveJoin', id: ids['customer.joinRequest'], role: 'auditor' }),
      },
      {
        name: 'refuseJoin',
        action: 'member.invite',
        fields: (ids) => ({ intent: 'refuseJoin', id: ids['customer.joinRequest'] }),
      },
      {
        name: 'approveMerge',
        action: 'merge.approve',
        fields: (ids) => ({ intent: 'approveMerge', id: ids['mergeRequest'] }),
      },
      {
        name: 'removeDomain',
        action: 'organisation.update',
        fields: (ids) => ({ intent: 'removeDomain', id: ids['customer.domain'] }),
      },
      { name: 'verifyDomain', action: 'organisation.update', fields: () => ({ intent: 'verifyDomain' }) },
    ],
  },
}
