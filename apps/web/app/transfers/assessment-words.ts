import { english } from '@rantai/ui'

/** The blocks of an impact assessment and what each field asks. */
export const blockWords: Readonly<Record<string, string>> = english({
  transfer: 'Transfer',
  data: 'Data',
  mechanism: 'Purpose and mechanism',
  destination: 'Law of the destination',
  practice: 'Practice',
  measures: 'Measures',
  findings: 'Findings',
  signOff: 'View of data protection',
})

export const fieldWords: Readonly<Record<string, string>> = english({
  frequency: 'How often is data sent?',
  channel: 'By which way is it sent?',
  format: 'In what form is the data?',
  sensitivity: 'What makes it sensitive?',
  alternatives: 'Which other mechanisms were weighed, and why not taken?',
  rights: 'Which rights do people have there?',
  redress: 'How can they have them enforced?',
  enforcement: 'What is known of enforcement?',
  surveillance: 'Which law lets the state reach or demand the data?',
  treaties: 'Which agreements bind the two states?',
  requests: 'Which requests of authorities did the importer receive?',
  importer: 'What is the importer’s history?',
  sector: 'How exposed is its sector?',
  technical: 'Technical: encryption, place of the keys, pseudonyms',
  contractual: 'By contract: model clauses and more',
  organisational: 'In the organisation',
  gaps: 'What is missing?',
  likelihood: 'How likely is harm that is left?',
  harm: 'How bad would it be?',
  reason: 'Why this decision?',
  officerView: 'What does the data-protection officer say?',
})

export const topicWords: Readonly<Record<string, string>> = english({
  law: 'Data-protection law',
  authority: 'Authority',
  rule: 'Rule on transfers',
  assessment: 'Transfer impact assessment',
  localisation: 'Data that has to stay',
  rights: 'Limits of people’s rights',
  processors: 'Duties of processors',
  sanctions: 'Sanctions',
})
