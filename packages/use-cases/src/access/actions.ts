/**
 * Everything that can be asked of the product, as one closed list. An edge (tRPC procedure, REST route, job) names the
 * action it stands for; `policy.ts` says who may. A new verb starts here.
 */
export const actions = [
  // An organisation and its people, the same on both sides.
  'organisation.read',
  'organisation.update',
  'member.read',
  'member.invite',
  'member.update',
  'member.remove',
  'audit.read',
  'note.write',
  'note.read',
  'mail.read',
  // Assessing: what an organisation knows and decides about its vendors.
  'vendor.read',
  'vendor.write',
  'vendor.import',
  'chain.read',
  'chain.write',
  'engagement.read',
  'engagement.write',
  'invitation.read',
  'invitation.send',
  'invitation.recall',
  'assessment.read',
  'assessment.extend',
  'evidence.read',
  'review.read',
  'review.write',
  'decision.write',
  'profile.read',
  'score.sign',
  'schedule.read',
  'schedule.write',
  'law.read',
  'pack.read',
  'pack.write',
  'pack.publish',
  // Answering: what an organisation was asked and says about itself.
  'request.read',
  'answering.read',
  'answering.write',
  'answering.submit',
  'answering.decline',
  'evidenceLibrary.read',
  'evidenceLibrary.write',
  'delegation.write',
  'merge.approve',
  'receipt.read',
  // A signed-in person's own account, whatever the organisation.
  'account.read',
  'account.update',
  // Before anyone is known.
  'public.readiness',
  'public.signUp',
  'public.signIn',
  'public.signOut',
  'public.verifyEmail',
  'public.resetPassword',
  'public.joinOrganisation',
  'public.openLink',
  'public.renewLink',
  'public.readKey',
  'public.readChanges',
  // The worker's sweeps and relay, which see ids only.
  'system.sweep',
  'system.relay',
] as const

export type Action = (typeof actions)[number]
