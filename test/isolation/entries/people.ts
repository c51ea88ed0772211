import { SHOWN_BY_MEMBER_INVITATION, type Exception, type ProcedureEntry } from '../entry'
import { PASSWORD } from '../world'

const NEW_PASSWORD = 'another horse, another staple'

/** Only signed-in people have what these act on; the policy lets them by session, the input names nobody. */
const ofTheAccount = {} satisfies ProcedureEntry

/** Claiming and bringing elsewhere needs the link in the same browser. */
const needsTheLink: Exception = ({ link, actor }) =>
  actor.kind === 'anonymous' || actor.kind === 'respondent' || link === 'newcomer' ? undefined : 'notFound'

export const identityProcedures = {
  'account.answeringShell': {},
  'account.shell': ofTheAccount,
  'account.signOut': { changesNothing: 'who has no session has none to end' },
  'account.switchOrganisation': {
    input: (ids) => ({ organisationId: ids['customer'] }),
    party: 'customer',
    // Whoever works for one organisation only can't switch to another; the own one is always allowed.
  },
  'health.readiness': {},
  'identity.changePassword': {
    input: () => ({ current: PASSWORD, password: NEW_PASSWORD }),
  },
  'identity.requestReset': {
    input: () => ({ email: 'somebody@nowhere.example' }),
    changesNothing: 'the address is unknown',
  },
  'identity.resetPassword': {
    input: (ids) => ({ token: ids['resetPassword.token'], password: NEW_PASSWORD }),
    bearer: true,
    missing: 'gone',
  },
  'identity.signIn': {
    input: () => ({ email: 'somebody@nowhere.example', password: PASSWORD }),
    except: () => 'invalidInput',
    neverAllowed: 'the address is unknown',
  },
  'identity.signUp': {
    input: () => ({ name: 'Somebody New', email: 'new@nowhere.example', password: PASSWORD, locale: 'en' }),
  },
  'identity.updateAccount': { input: () => ({ name: 'Changed', locale: 'th', timeZone: 'Asia/Bangkok' }) },
  'identity.verifyEmail': {
    input: (ids) => ({ token: ids['verifyEmail.token'], password: PASSWORD }),
    bearer: true,
    missing: 'gone',
  },
  'identity.verifyEmailAsks': {
    input: (ids) => ({ token: ids['verifyEmail.token'] }),
    // It compares a cookie with the link, and looks nothing up.
    bearer: true,
    missing: 'allowed',
  },
  'identity.whoAsks': {},
} as const satisfies Record<string, ProcedureEntry>

const byInvitation = { input: (ids) => ({ id: ids['customer.memberInvitation'] }) } satisfies ProcedureEntry

export const organisationProcedures = {
  'organisations.acceptInvitation': {
    input: (ids) => ({ token: ids['customer.joinToken'] }),
    bearer: true,
    // The link alone is not enough: only the invited address may.
    except: ({ actor, name }, variant) =>
      (actor.kind === 'member' || actor.kind === 'user') &&
      (variant === 'own' || variant === 'extra') &&
      name !== 'customer.invitee'
        ? 'forbidden'
        : undefined,
  },
  'organisations.changeRole': { input: (ids) => ({ id: ids['customer.auditor'], role: 'procurement' }) },
  'organisations.claim': {
    input: () => ({ name: 'Claimed', timeZone: 'Asia/Bangkok', locale: 'th' }),
    except: needsTheLink,
  },
  'organisations.claimOffer': { except: needsTheLink },
  'organisations.decideJoin': { input: (ids) => ({ id: ids['customer.joinRequest'], role: 'auditor' }) },
  'organisations.decideMerge': { input: (ids) => ({ id: ids['mergeRequest'], approve: true }), party: 'answerer' },
  'organisations.found': {
    input: () => ({ name: 'Founded', country: 'SG', timeZone: 'Asia/Singapore', locale: 'en', sectors: ['finance'] }),
  },
  'organisations.invitation': {
    input: (ids) => ({ token: ids['customer.joinToken'] }),
    bearer: true,
    reveals: SHOWN_BY_MEMBER_INVITATION,
  },
  'organisations.inviteMember': {
    input: () => ({ name: 'New Colleague', email: 'colleague@nowhere.example', role: 'auditor' }),
  },
  // The administrator of the organisation that is asked sees who asks, about which customer's questions.
  'organisations.mergeRequests': {
    reveals: [
      'merge_request.requested_by_name',
      'merge_request.requested_by_email',
      'relationship.assessing_name',
      'assessment.title',
    ],
  },
  'organisations.people': {},
  'organisations.read': {},
  'organisations.removeDomain': { input: (ids) => ({ id: ids['customer.domain'] }) },
  'organisations.removeMember': { input: (ids) => ({ id: ids['customer.auditor'] }) },
  'organisations.requestJoin': {
    except: () => 'notFound',
    neverAllowed: 'no organisation has confirmed the domain of these people',
  },
  'organisations.requestMerge': {
    input: (ids) => ({ organisationId: ids['answerer'] }),
    except: () => 'notFound',
    neverAllowed: 'the organisation is no candidate of the one who holds the link',
  },
  'organisations.resendInvitation': byInvitation,
  'organisations.revokeInvitation': byInvitation,
  'organisations.update': {
    input: () => ({
      name: 'Renamed',
      legalName: null,
      registrationNumber: null,
      country: 'MY',
      timeZone: 'Asia/Kuala_Lumpur',
      locale: 'ms',
      profile: {
        sectors: ['finance'],
        financeLicences: ['bank'],
        organisationCountries: ['MY'],
        designatedCountries: ['MY'],
        ownNoticeHours: 24,
      },
    }),
  },
  'organisations.verifyDomain': {},
} as const satisfies Record<string, ProcedureEntry>
