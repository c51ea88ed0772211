import { z } from 'zod'
import { button, open, template, type Template } from './template'

const nothing = z.object({})

/** Mails about a person's own account, by the name in the ledger. */
export const toAccounts = {
  verifyEmail: template(nothing, (_data, { toName: name, link, say }) => ({
    subject: say('Confirm your e-mail address'),
    heading: say('Confirm your e-mail address'),
    paragraphs: [say('{name}, one press confirms that this address is yours.', { name })],
    ...button(say('Confirm my address'), link),
    footer: say('If you didn’t sign up at Rantai, you need do nothing.'),
  })),
  resetPassword: template(nothing, (_data, { toName: name, link, say }) => ({
    subject: say('Choose a new password'),
    heading: say('Choose a new password'),
    paragraphs: [
      say('{name}, someone asked for a new password for this address. The link works once, for ten minutes.', { name }),
    ],
    ...button(say('Choose a new password'), link),
    footer: say('If it wasn’t you, you need do nothing: your password stays as it is.'),
  })),
  accountExists: template(nothing, (_data, { toName: name, publicUrl, say }) => ({
    subject: say('You already have an account'),
    heading: say('You already have an account'),
    paragraphs: [
      say(
        '{name}, someone tried to sign up with this address. It already has an account; sign in, or choose a new password.',
        { name },
      ),
    ],
    button: { text: say('Sign in'), href: open(publicUrl, '/sign-in') },
    footer: say('If it wasn’t you, you need do nothing.'),
  })),
  passwordChanged: template(nothing, (_data, { toName: name, publicUrl, say }) => ({
    subject: say('Your password was changed'),
    heading: say('Your password was changed'),
    paragraphs: [
      say('{name}, the password of your account was changed just now, and every other device was signed out.', {
        name,
      }),
      say('If it wasn’t you, choose a new password at once and tell your administrator.'),
    ],
    button: { text: say('Choose a new password'), href: open(publicUrl, '/reset') },
    footer: say('You get this about every change of your password.'),
  })),
} as const satisfies Record<string, Template>
