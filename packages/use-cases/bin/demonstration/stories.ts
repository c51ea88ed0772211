import type { PostMessageInput } from '../../src/messages/messages.schema'
import type { AnsweringVendor } from './maturity'
import type { Deciding, Reviewing } from './reviewing'

/** What happened with one vendor; all days count back from today, due days forward. */
export type Story = {
  readonly invited: number
  readonly due: number
  readonly maturity?: AnsweringVendor['maturity']
  readonly given?: AnsweringVendor['given']
  readonly opened?: number
  /** The day of answering, and how much was answered; 1 unless said otherwise. */
  readonly answered?: number
  readonly share?: number
  readonly endsInDays?: number
  readonly submitted?: number
  readonly signer?: { readonly name: string; readonly title: string }
  readonly message?: Pick<PostMessageInput, 'kind' | 'body' | 'reason'> & {
    readonly day: number
    /** Days from today that the vendor proposes. */
    readonly proposed?: number
  }
  readonly review?: Omit<Reviewing, 'assessmentId'> & { readonly day: number }
  readonly decided?: Omit<Deciding, 'engagementId'> & { readonly day: number }
  /** The calendar asked again: how many proposals the vendor confirmed since, and when. */
  readonly again?: { readonly confirmed: number; readonly day: number }
}

/** By the vendor's host name; a vendor without a story isn't invited yet. */
export const stories: Readonly<Record<string, Story>> = {
  // Nothing but an opened link, and late.
  ymsc: { invited: 38, due: -9, opened: 31 },
  straitsti: { invited: 9, due: 19, opened: 6 },
  angkorprint: { invited: 0, due: 28 },
  timortel: { invited: 0, due: 28 },
  khaa: { invited: 17, due: 4 },

  // Being answered.
  chaophrayaid: { invited: 20, due: 6, maturity: 'adequate', opened: 18, answered: 8, share: 0.45 },
  visayascc: { invited: 26, due: -2, maturity: 'strong', opened: 24, answered: 3, share: 0.85 },

  // Something to talk about.
  mekongfield: {
    invited: 16,
    due: 5,
    maturity: 'weak',
    opened: 14,
    answered: 12,
    share: 0.2,
    message: {
      kind: 'moreTime',
      reason: 'moreTime',
      body: 'Our field teams are on the road until the end of the month, and two answers need our lawyer in Phnom Penh.',
      day: 1,
      proposed: 21,
    },
  },
  shorefront: {
    invited: 12,
    due: 14,
    opened: 10,
    message: {
      kind: 'doesNotFit',
      reason: 'notOurService',
      body: 'We rent you racks and power only. We have no access to your data and run no systems for you, so most questions are about things that your own team does.',
      day: 2,
    },
  },

  // Sent, waiting for a reviewer.
  donghai: { invited: 30, due: 3, maturity: 'adequate', opened: 28, answered: 9, submitted: 6 },
  kirana: { invited: 24, due: 10, maturity: 'strong', opened: 23, answered: 6, submitted: 1 },
  mbinsight: { invited: 33, due: -1, maturity: 'weak', opened: 30, answered: 5, submitted: 3 },

  // In review.
  awanselatan: {
    invited: 41,
    due: -8,
    maturity: 'adequate',
    opened: 39,
    answered: 17,
    submitted: 14,
    review: {
      day: 4,
      answers: 14,
      files: 'some',
      asked: {
        'DMF-CTL-16b': 'Are the keys of the Batam site held by your own team, or by the owner of the building?',
      },
    },
  },
  gelombang: {
    invited: 45,
    due: -5,
    maturity: 'adequate',
    opened: 43,
    answered: 19,
    submitted: 15,
    review: {
      day: 5,
      answers: 22,
      files: 'all',
      returned: {
        'DMF-CTL-18':
          'The test that you name was in the main site. When was a restore at the disaster-recovery site last proven?',
        'DMF-INV-06':
          'The diagram leaves out the link to the card schemes. Please add it, with the places where data is encrypted.',
      },
    },
  },
  nlremit: {
    invited: 36,
    due: -4,
    maturity: 'weak',
    given: { 'DMF-CTL-03': 'no', 'DMF-CTL-04': 'no', 'DMF-POL-06': 'none', 'DMF-CTL-06': 'some' },
    opened: 33,
    answered: 12,
    submitted: 9,
    review: { day: 7, answers: 16, files: 'some' },
  },

  // Decided.
  tigasekutu: {
    invited: 110,
    due: -75,
    maturity: 'strong',
    opened: 108,
    answered: 88,
    submitted: 84,
    review: { day: 72, answers: 140, files: 'all' },
    decided: {
      day: 68,
      outcome: 'approved',
      reason:
        'Strong controls, tested and measured. The models run on masked data, and the contract gives us the right to audit.',
    },
  },
  dokpeep: {
    invited: 215,
    due: -180,
    maturity: 'adequate',
    given: { 'DMF-CTL-03': 'yes', 'DMF-CTL-04': 'yes', 'DMF-CTL-12': 'yes', 'DMF-CTL-13b': 'yes', 'DMF-CTL-14': 'yes' },
    opened: 212,
    answered: 196,
    // Ran out eighteen days ago: the current score lies below the decided one.
    endsInDays: 178,
    submitted: 190,
    review: { day: 176, answers: 26, files: 'all' },
    decided: {
      day: 170,
      outcome: 'approvedWithConditions',
      reason: 'Good enough for voice recordings that are deleted after 90 days. Two points have to be closed first.',
      conditions: [
        { text: 'Enforce multi-factor authentication for every administrator.', days: 60 },
        { text: 'Send the renewed ISO/IEC 27001 certificate before the present one runs out.', days: 150 },
      ],
    },
  },
  sinarjaya: {
    invited: 120,
    due: -92,
    maturity: 'weak',
    opened: 117,
    answered: 100,
    submitted: 97,
    review: { day: 90, answers: 20, files: 'all' },
    decided: {
      day: 86,
      outcome: 'rejected',
      reason:
        'Paper files leave the building without a log, and a loss in March was reported late. We move the archive to another provider by the end of the quarter.',
    },
  },
  phuongnam: {
    invited: 395,
    due: -365,
    maturity: 'strong',
    opened: 393,
    answered: 378,
    submitted: 374,
    endsInDays: 300,
    review: { day: 362, answers: 140, files: 'all' },
    decided: {
      day: 357,
      outcome: 'approved',
      reason: 'Matching runs inside our own network; nothing is kept. The answers were complete and well documented.',
    },
    again: { confirmed: 1, day: 4 },
  },
}

/** The two services of the vendor that has an organisation of its own: the first was sent, the second is being answered. */
export const archiveStories = {
  joined: 58,
  first: {
    title: 'Loan-file digitisation and archive',
    invited: 60,
    due: -28,
    answered: 40,
    submitted: 36,
    review: { day: 26, answers: 24, files: 'all' as const },
    decided: {
      day: 22,
      outcome: 'approvedWithConditions' as const,
      reason: 'Solid handling of paper and scans. The second site still has to be brought to the same level.',
      conditions: [{ text: 'Bring the access rules of the second site to the level of the first.', days: 90 }],
    },
  },
  waiting: { title: 'Secure e-mail gateway for loan documents', invited: 28, due: 4, answered: 6, submitted: 2 },
  open: { title: 'Nightly courier between branches and archive', invited: 15, due: 11, answered: 2, share: 0.55 },
}
