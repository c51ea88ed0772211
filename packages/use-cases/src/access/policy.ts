import type { Action } from './actions'
import type { Role } from './actor'

/**
 * Who may what: the one record. `side` says as which database role the action runs ('both': as the side the caller
 * names). `roles` are the membership roles that may; `respondent` whether a link holder may; 'anyone' needs no session,
 * 'signedIn' a session without regard to the organisation, 'system' the worker alone. docs/permissions.md is printed
 * from this by a test.
 */
export type Rule =
  | {
      readonly side: 'assessing' | 'answering' | 'both'
      readonly roles: readonly Role[]
      readonly respondent?: true
    }
  | { readonly side: 'entry'; readonly who: 'anyone' | 'signedIn' }
  | { readonly side: 'system' }

const administrator = ['administrator'] as const
const everyone = ['administrator', 'procurement', 'riskManager', 'dataProtection', 'auditor', 'contributor'] as const
const assessingReaders = ['administrator', 'procurement', 'riskManager', 'dataProtection', 'auditor'] as const
const assessingWriters = ['administrator', 'procurement', 'riskManager'] as const
const chainWriters = ['administrator', 'procurement', 'riskManager', 'dataProtection'] as const
const reviewers = ['administrator', 'riskManager', 'dataProtection'] as const
const deciders = ['administrator', 'riskManager'] as const
const contractWriters = ['administrator', 'procurement', 'riskManager', 'dataProtection'] as const
const lawyers = ['administrator', 'dataProtection'] as const
const answeringWriters = ['administrator', 'procurement', 'riskManager', 'dataProtection', 'contributor'] as const
const answeringSigners = ['administrator', 'procurement', 'riskManager', 'dataProtection'] as const

export const policy = {
  'organisation.read': { side: 'both', roles: everyone },
  'organisation.update': { side: 'both', roles: administrator },
  'member.read': { side: 'both', roles: everyone },
  'member.invite': { side: 'both', roles: administrator },
  'member.update': { side: 'both', roles: administrator },
  'member.remove': { side: 'both', roles: administrator },
  'audit.read': { side: 'both', roles: ['administrator', 'riskManager', 'auditor'] },
  'note.read': { side: 'both', roles: everyone },
  'note.write': { side: 'both', roles: answeringWriters },
  'mail.read': { side: 'both', roles: ['administrator', 'procurement', 'riskManager', 'auditor'] },

  'vendor.read': { side: 'assessing', roles: assessingReaders },
  'vendor.write': { side: 'assessing', roles: assessingWriters },
  'vendor.import': { side: 'assessing', roles: assessingWriters },
  'chain.read': { side: 'assessing', roles: assessingReaders },
  // Data protection keeps the registry of who processes what.
  'chain.write': { side: 'assessing', roles: chainWriters },
  'contract.read': { side: 'assessing', roles: assessingReaders },
  'contract.write': { side: 'assessing', roles: contractWriters },
  // What a clause is worth, and whether a contract is signed, is for those who read contracts for their living.
  'contract.review': { side: 'assessing', roles: lawyers },
  'incident.read': { side: 'assessing', roles: assessingReaders },
  'incident.write': { side: 'assessing', roles: chainWriters },
  'incident.close': { side: 'assessing', roles: reviewers },
  'transfer.read': { side: 'assessing', roles: assessingReaders },
  'transfer.write': { side: 'assessing', roles: chainWriters },
  // Signing an impact assessment, as assessor or as who approves it.
  'transfer.sign': { side: 'assessing', roles: reviewers },
  'notice.read': { side: 'assessing', roles: assessingReaders },
  'notice.write': { side: 'assessing', roles: chainWriters },
  'sharedFinding.read': { side: 'assessing', roles: assessingReaders },
  'sharedFinding.write': { side: 'assessing', roles: reviewers },
  'engagement.read': { side: 'assessing', roles: assessingReaders },
  'engagement.write': { side: 'assessing', roles: assessingWriters },
  'invitation.read': { side: 'assessing', roles: assessingReaders },
  'invitation.send': { side: 'assessing', roles: assessingWriters },
  'invitation.recall': { side: 'assessing', roles: assessingWriters },
  'assessment.read': { side: 'assessing', roles: assessingReaders },
  'assessment.extend': { side: 'assessing', roles: assessingWriters },
  'evidence.read': { side: 'assessing', roles: assessingReaders },
  'review.read': { side: 'assessing', roles: assessingReaders },
  'review.write': { side: 'assessing', roles: reviewers },
  'decision.write': { side: 'assessing', roles: deciders },
  'profile.read': { side: 'assessing', roles: assessingReaders },
  // In the organisation's name, so whoever may decide.
  'score.sign': { side: 'assessing', roles: deciders },
  'schedule.read': { side: 'assessing', roles: assessingReaders },
  'schedule.write': { side: 'assessing', roles: deciders },
  'law.read': { side: 'assessing', roles: assessingReaders },
  // That something binds the organisation is said in its name.
  'law.prove': { side: 'assessing', roles: administrator },
  'law.secondProof': { side: 'assessing', roles: lawyers },
  'pack.read': { side: 'assessing', roles: assessingReaders },
  'pack.write': { side: 'assessing', roles: reviewers },
  'pack.publish': { side: 'assessing', roles: deciders },

  'request.read': { side: 'answering', roles: everyone },
  // As with answers, a link holder speaks for the vendor only where the link is for the whole.
  'ownFinding.read': { side: 'answering', roles: everyone, respondent: true },
  'ownFinding.answer': { side: 'answering', roles: answeringWriters, respondent: true },
  'announcement.read': { side: 'answering', roles: everyone, respondent: true },
  // As with answers, a link holder speaks for the vendor only where the link is for the whole.
  'announcement.write': { side: 'answering', roles: answeringSigners, respondent: true },
  // The list is of the organisation and for all its customers: no link to one of them reaches it.
  'ownList.read': { side: 'answering', roles: everyone },
  'ownList.write': { side: 'answering', roles: answeringSigners },
  // Across all customers: no link to one of them reaches it. Keeping an answer is the vendor's consent to use it for others.
  'library.read': { side: 'answering', roles: everyone },
  'library.keep': { side: 'answering', roles: answeringSigners },
  'library.use': { side: 'answering', roles: answeringWriters },
  'trust.read': { side: 'answering', roles: everyone },
  // It speaks to anybody in the organisation's name.
  'trust.write': { side: 'answering', roles: administrator },
  'answering.read': { side: 'answering', roles: everyone, respondent: true },
  'answering.write': { side: 'answering', roles: answeringWriters, respondent: true },
  // A respondent signs only for a whole assessment: the use-case looks at the questions the link names.
  'answering.submit': { side: 'answering', roles: answeringSigners, respondent: true },
  'answering.decline': { side: 'answering', roles: answeringSigners, respondent: true },
  'evidenceLibrary.read': { side: 'answering', roles: everyone, respondent: true },
  'evidenceLibrary.write': { side: 'answering', roles: answeringWriters, respondent: true },
  // The whole library names every customer: no link to one of them reaches it.
  'ownEvidence.read': { side: 'answering', roles: everyone },
  'ownEvidence.write': { side: 'answering', roles: answeringWriters },
  'delegation.read': { side: 'answering', roles: everyone, respondent: true },
  // A link holder hands over only where the link is for the whole: the use-case looks at it.
  'delegation.write': { side: 'answering', roles: answeringWriters, respondent: true },
  'passing.read': { side: 'answering', roles: everyone, respondent: true },
  // It asks another company in the vendor's name: as with announcements, for whoever signs, and a link to the whole.
  'passing.write': { side: 'answering', roles: answeringSigners, respondent: true },
  'merge.approve': { side: 'answering', roles: administrator },
  'receipt.read': { side: 'answering', roles: everyone, respondent: true },

  'incidentReport.read': { side: 'answering', roles: everyone },
  // It speaks for the organisation to its customers.
  'incidentReport.write': { side: 'answering', roles: answeringSigners },

  'account.read': { side: 'entry', who: 'signedIn' },
  'account.update': { side: 'entry', who: 'signedIn' },

  'public.readiness': { side: 'entry', who: 'anyone' },
  'public.signUp': { side: 'entry', who: 'anyone' },
  'public.signIn': { side: 'entry', who: 'anyone' },
  'public.signOut': { side: 'entry', who: 'anyone' },
  'public.verifyEmail': { side: 'entry', who: 'anyone' },
  'public.resetPassword': { side: 'entry', who: 'anyone' },
  'public.joinOrganisation': { side: 'entry', who: 'anyone' },
  'public.openLink': { side: 'entry', who: 'anyone' },
  'public.renewLink': { side: 'entry', who: 'anyone' },
  'public.readKey': { side: 'entry', who: 'anyone' },
  'public.readChanges': { side: 'entry', who: 'anyone' },
  'public.readTrust': { side: 'entry', who: 'anyone' },

  'system.sweep': { side: 'system' },
  'system.relay': { side: 'system' },
} as const satisfies Record<Action, Rule>
