import type { Say } from '@rantai/ui/words'
import type { DecisionPage } from '@rantai/use-cases'

/** What stays open with a decision, each as part of a list. */
export const openWords = (say: Say): Readonly<Record<DecisionPage['needsReason'][number], string>> => ({
  undecided: say('it is not known whether some questions apply'),
  unanswered: say('required questions are not answered'),
  openCaps: say('it is not known whether a cap applies'),
  openKnockOuts: say('it is not known whether a knock-out applies'),
  notLooked: say('nobody looked at any answer'),
  withVendor: say('questions are with the vendor to be changed'),
})
