import type { RouteEntry } from '../entry'
import { SHOWN_BY_MEMBER_INVITATION } from '../entry'
import { PASSWORD } from '../world'

const NEW_PASSWORD = 'another horse, another staple'
const open = { action: 'open' } as const

/** The frame, sign-in, one's own account and the organisation's settings. */
export const accountRoutes: Readonly<Record<string, RouteEntry>> = {
  root: { page: open },
  'shell/anonymous-layout': { page: open },
  'shell/customer-layout': { page: open },
  'shell/answering-layout': { page: open },
  'routes/home': { url: () => '/', page: open },
  'routes/limit': { url: () => '/limit', page: open },
  'routes/left': { url: () => '/left', page: open },
  'routes/gallery': { url: () => '/gallery', page: open },
  'routes/readyz': {
    url: () => '/readyz',
    page: { action: 'open', neverAllowed: 'no worker runs here: it says that it is not ready', notFor: () => true },
  },
  'routes/not-found': {
    url: () => '/nothing-is-here',
    page: { action: 'open', neverAllowed: 'there is nothing', missing: 'notFound', notFor: () => true },
  },
  'routes/dev-mail': {
    url: () => '/dev/mail',
    page: { action: 'open', neverAllowed: 'mail really leaves here', notFor: () => true },
  },
  // Every procedure is called one by one; here only what the endpoint itself answers.
  'routes/trpc': {
    url: () => '/api/trpc/health.readiness',
    page: open,
    forms: [
      {
        name: 'no JSON',
        action: 'open',
        fields: () => ({ json: '{}' }),
        neverAllowed: 'only JSON is read',
        notFor: () => true,
      },
    ],
  },
  'routes/sign-up': {
    url: () => '/sign-up',
    page: open,
    forms: [
      {
        name: 'sign up',
        action: 'public.signUp',
        fields: () => ({ name: 'Somebody New', email: 'new@nowhere.example', password: PASSWORD }),
      },
    ],
  },
  'routes/sign-in': {
    url: () => '/sign-in',
    page: open,
    forms: [
      {
        name: 'sign in',
        action: 'public.signIn',
        fields: () => ({ email: 'somebody@nowhere.example', password: PASSWORD }),
        neverAllowed: 'the address is unknown',
        notFor: () => true,
      },
    ],
  },
  'routes/sign-out': {
    url: () => '/sign-out',
    page: open,
    forms: [
      {
        name: 'sign out',
        action: 'public.signOut',
        fields: () => ({}),
        changesNothing: 'who has no session has none to end',
      },
    ],
  },
  'routes/language': {
    url: () => '/language',
    page: open,
    forms: [
      {
        name: 'choose',
        action: 'open',
        fields: () => ({ locale: 'en', back: '/' }),
        changesNothing: 'a cookie of this browser, and the account of whoever is signed in',
      },
    ],
  },
  'routes/switch-organisation': {
    url: () => '/switch-organisation',
    page: open,
    forms: [
      {
        name: 'switch',
        action: 'account.update',
        party: 'customer',
        fields: (ids) => ({ organisationId: ids['customer'] }),
      },
    ],
  },
  'routes/verify': {
    url: (ids) => `/verify/${ids['verifyEmail.token']}`,
    page: { action: 'open', bearer: true, missing: 'allowed' },
    forms: [
      {
        name: 'confirm',
        action: 'public.verifyEmail',
        bearer: true,
        fields: () => ({ password: PASSWORD }),
        missing: 'allowed',
      },
    ],
  },
  'routes/reset': {
    url: () => '/reset',
    page: open,
    forms: [
      {
        name: 'ask',
        action: 'public.resetPassword',
        fields: () => ({ email: 'somebody@nowhere.example' }),
        changesNothing: 'the address is unknown',
      },
    ],
  },
  'routes/reset-token': {
    url: (ids) => `/reset/${ids['resetPassword.token']}`,
    page: { action: 'open', bearer: true, missing: 'allowed' },
    forms: [
      {
        name: 'reset',
        action: 'public.resetPassword',
        bearer: true,
        fields: () => ({ password: NEW_PASSWORD }),
        missing: 'invalidInput',
      },
    ],
  },
  'routes/organisations-new': {
    url: () => '/organisations/new',
    page: { action: 'account.read' },
    forms: [
      {
        name: 'found',
        action: 'account.update',
        fields: () => ({
          intent: 'found',
          name: 'Founded',
          country: 'SG',
          timeZone: 'Asia/Singapore',
          locale: 'en',
          sectors: ['finance'],
        }),
      },
      {
        name: 'join',
        action: 'account.update',
        fields: () => ({ intent: 'join' }),
        neverAllowed: 'no organisation has confirmed the domain of these people',
        notFor: () => true,
      },
    ],
  },
  'routes/join': {
    url: (ids) => `/join/${ids['customer.joinToken']}`,
    page: { action: 'public.joinOrganisation', bearer: true, reveals: SHOWN_BY_MEMBER_INVITATION },
    forms: [
      {
        name: 'accept',
        action: 'account.update',
        bearer: true,
        reveals: SHOWN_BY_MEMBER_INVITATION,
        fields: () => ({}),
        notFor: ({ name }) => name !== 'customer.invitee',
      },
    ],
  },
  'routes/claim': {
    url: () => '/claim',
    // Who holds a link and has no account is shown the way to one.
    page: {
      action: 'account.read',
      reveals: ['invitation.contact_email'],
      notFor: ({ link, actor }) => actor.kind !== 'respondent' && link !== 'newcomer',
      alsoFor: ({ actor }) => actor.kind === 'respondent',
    },
    forms: [
      {
        name: 'claim',
        action: 'account.update',
        fields: () => ({ intent: 'claim', name: 'Claimed' }),
        notFor: ({ link }) => link !== 'newcomer',
      },
      {
        name: 'merge',
        action: 'account.update',
        fields: (ids) => ({ intent: 'merge', organisationId: ids['answerer'] }),
        neverAllowed: 'the organisation is no candidate of the one who holds the link',
        notFor: () => true,
      },
    ],
  },
}
