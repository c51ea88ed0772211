import type { ClauseMap } from '../../law/clauses'
import type { Statement } from '../../law/statement'
import { general, notFound, read, setting } from './say'

/** The words of both sets were not read: what follows on topics is general knowledge, in our own words. */
const eu = (en: string): Statement => general(en)

/** The ASEAN Model Contractual Clauses by topic, beside the standard clauses of the European Union. */
export const clauseMapWritten: ClauseMap = {
  instrument: 'asean-mcc',
  compared: 'eu-scc',
  clauses: [
    {
      key: 'MCC-DEF',
      topic: { en: 'Definitions' },
      C2P: general(
        'The law of the member state, breach, exporter, importer, sub-processor, individual, enforcement authority, processing.',
      ),
      C2C: general('The same, with less weight on sub-processors.'),
      optional: 'no',
      hardFail: [],
      euScc: null,
      request: {
        en: 'Say whose law “the law” is, and what counts as a breach, a sub-processor, an individual and an authority in this contract.',
      },
    },
    {
      key: 'MCC-EX-1',
      topic: { en: 'Lawful collection and transfer by the exporter' },
      C2P: general(
        'The exporter promises that it kept to the law of its state; where there is none, it tells people and, where reasonable, asks them.',
      ),
      C2C: general('The same.'),
      optional: 'no',
      hardFail: [],
      euScc: null,
      request: {
        en: 'Add our promise, as exporter, that the data was collected and may be sent under the law that binds us.',
      },
    },
    {
      key: 'MCC-EX-2',
      topic: { en: 'Accuracy' },
      C2P: general('Data is right and complete as far as the purpose needs.'),
      C2C: general('The same, for both sides.'),
      optional: 'often',
      hardFail: [],
      euScc: null,
      request: { en: 'Say who keeps the data right and complete, and how one side tells the other of a correction.' },
    },
    {
      key: 'MCC-EX-3',
      topic: { en: 'Security while sending' },
      C2P: general('Adequate technical and operational measures.'),
      C2C: general('The same.'),
      optional: 'no',
      hardFail: [],
      euScc: null,
      request: { en: 'Name the protection of the data on its way to you: channel, encryption, who holds the keys.' },
    },
    {
      key: 'MCC-EX-4',
      topic: { en: 'Answering individuals and authorities' },
      C2P: general('The exporter answers, unless the parties agree that the importer does.'),
      C2C: general('Each party answers for its own processing.'),
      optional: 'partly',
      hardFail: [],
      euScc: null,
      request: { en: 'Say who answers individuals and authorities, and within how many days the other side helps.' },
    },
    {
      key: 'MCC-IM-1',
      topic: { en: 'Purpose and instructions' },
      C2P: general('Only on the exporter’s instructions, for the purposes in the appendix.'),
      C2C: general('Only for purposes that people were told of or that stand in the appendix.'),
      optional: 'no',
      hardFail: ['C2P', 'C2C'],
      euScc: null,
      request: {
        en: 'Limit every use of the data to our written instructions and to the purposes listed in the annex, and tell us if an instruction seems unlawful.',
      },
    },
    {
      key: 'MCC-IM-2',
      topic: { en: 'Passing data on' },
      C2P: general('Not to others or to sub-processors without notice or consent.'),
      C2C: general('Only where the law is kept and the same duties follow the data.'),
      optional: 'partly',
      hardFail: [],
      euScc: null,
      request: {
        en: 'Allow no passing on of the data to others without telling us first, with the same duties on whoever receives it.',
      },
    },
    {
      key: 'MCC-IM-3',
      topic: { en: 'Sub-processors' },
      C2P: general(
        'The exporter is told and has a fair chance to object; a written contract passes on the same duties; the importer stays liable.',
      ),
      C2C: null,
      optional: 'no',
      hardFail: ['C2P'],
      euScc: eu('Either named consent, or a general one with a period of notice.'),
      request: {
        en: 'Name your sub-processors, tell us of a new one in advance with time to object, bind each in writing to the same duties, and stay liable for them.',
      },
    },
    {
      key: 'MCC-IM-4',
      topic: { en: 'Security at the importer' },
      C2P: general('Reasonable technical, administrative and physical measures, looked at again from time to time.'),
      C2C: general('The same.'),
      optional: 'no',
      hardFail: ['C2P', 'C2C'],
      euScc: null,
      request: {
        en: 'Describe the technical, organisational and physical protection that you keep up, and that you look at it again at set times.',
      },
    },
    {
      key: 'MCC-IM-5',
      topic: { en: 'Notice of a breach' },
      C2P: general('The exporter is told without undue delay; the parties may set hours.'),
      C2C: general('The exporter is told and, where the law asks it, the authority and the people.'),
      optional: 'figure',
      hardFail: ['C2P', 'C2C'],
      euScc: eu('A processor tells without undue delay, without hours.'),
      request: {
        en: 'Tell us of a breach without delay and within a number of hours, with what happened, whose data, and what you do about it.',
      },
    },
    {
      key: 'MCC-IM-6',
      topic: { en: 'Access and correction' },
      C2P: general('Help the exporter and pass on requests promptly.'),
      C2C: general('The importer answers itself.'),
      optional: 'partly',
      hardFail: [],
      euScc: null,
      request: {
        en: 'Pass requests for access or correction on to us within a number of days, and help us answer them.',
      },
    },
    {
      key: 'MCC-IM-7',
      topic: { en: 'Keeping, returning, deleting' },
      C2P: general('At the end or on instruction, return or destroy; keep only what the law demands.'),
      C2C: general('Stop keeping when the purpose ends.'),
      optional: 'no',
      hardFail: ['C2P', 'C2C'],
      euScc: null,
      request: {
        en: 'At the end, or when we ask, return the data and delete every copy within a number of days, backups included, and confirm it in writing.',
      },
    },
    {
      key: 'MCC-IM-8',
      topic: { en: 'Questions from authorities' },
      C2P: general('Cooperate with the enforcement authority.'),
      C2C: general('The same.'),
      optional: 'no',
      hardFail: [],
      euScc: eu('Submission to a named authority.'),
      request: {
        en: 'Answer questions of the authorities that watch over this data, and tell us of them where the law lets you.',
      },
    },
    {
      key: 'MCC-IM-9',
      topic: { en: 'Audit and inspection' },
      C2P: general('By added wording only; not confirmed as part of the clauses.'),
      C2C: general('Not standard.'),
      optional: 'addOn',
      hardFail: [],
      euScc: eu('Part of the duties of a processor.'),
      request: {
        en: 'Give us, or an auditor of our choice, the right to check that you keep to this contract, with notice and within reason.',
      },
    },
    {
      key: 'MCC-REM',
      topic: { en: 'Remedies of individuals' },
      C2P: read(
        'None that can be enforced unless the parties choose it and the law of the state allows it.',
        'privacylaws-mcc',
      ),
      C2C: read('The same.', 'privacylaws-mcc'),
      optional: 'addOn',
      hardFail: [],
      euScc: eu('Individuals can enforce the clauses; this can’t be left out.'),
      request: { en: 'Say whether individuals can claim their rights from you directly, and how.' },
    },
    {
      key: 'MCC-LAW',
      topic: { en: 'Governing law and disputes' },
      C2P: general('The parties choose, as a rule the law of a member state of ASEAN.'),
      C2C: general('The same.'),
      optional: 'fillIn',
      hardFail: [],
      euScc: eu('The law of a member state of the union that gives individuals rights.'),
      request: { en: 'Name the law that governs the contract and where disputes are settled.' },
    },
    {
      key: 'MCC-TRM',
      topic: { en: 'Suspending and ending' },
      C2P: general('The exporter may suspend or end on a breach or a change of law.'),
      C2C: general('The same.'),
      optional: 'partly',
      hardFail: [],
      euScc: null,
      request: {
        en: 'Let us stop sending data, or end the contract, when you break these duties or the law changes against them.',
      },
    },
    {
      key: 'MCC-COM',
      topic: { en: 'Commercial terms' },
      C2P: general('Liability, indemnity and cost are left to the parties.'),
      C2C: general('The same.'),
      optional: 'addOn',
      hardFail: [],
      euScc: eu('Liability is fixed.'),
      request: {
        en: 'Set out liability, indemnity and who bears which cost, without taking anything from the duties above.',
      },
    },
    {
      key: 'MCC-APX',
      topic: { en: 'Appendix' },
      C2P: general('People, purposes, kinds of data, recipients, sensitive data, retention, contacts.'),
      C2C: general('The same.'),
      optional: 'fillIn',
      hardFail: ['C2P', 'C2C'],
      euScc: null,
      request: {
        en: 'Fill in the annex: whose data, which kinds, sensitive ones, purposes, recipients, places, how long it is kept, and contacts on both sides.',
      },
    },
  ],
  extraKeys: [
    {
      key: 'X-AUD',
      topic: { en: 'Audit right' },
      said: setting('Asked for by sector rules, and not confirmed in the model clauses.'),
      request: {
        en: 'Give us and our auditors access to reports, sites and people, once a year and after an incident.',
      },
    },
    {
      key: 'X-REG',
      topic: { en: 'Access of the supervisor' },
      said: setting('Asked for by the finance overlay.'),
      request: { en: 'Give our supervisor the same access to information and premises as you give us.' },
    },
    {
      key: 'X-AUTH',
      topic: { en: 'Requests of authorities for data' },
      said: setting('Tell, challenge, hand over as little as possible.'),
      request: {
        en: 'When an authority asks for the data: tell us, challenge what can be challenged, hand over no more than must be.',
      },
    },
    {
      key: 'X-LOC',
      topic: { en: 'Limit on places' },
      said: setting('Data stays in the named countries.'),
      request: {
        en: 'Keep and open the data only in the countries that the contract names, and ask before that changes.',
      },
    },
    {
      key: 'X-AI',
      topic: { en: 'No training of models' },
      said: setting('The data trains no model of the vendor’s.'),
      request: { en: 'Don’t use the data, or anything made from it, to train or improve models.' },
    },
    {
      key: 'X-EXIT',
      topic: { en: 'Help with leaving' },
      said: setting('Time, format and cost of handing over.'),
      request: { en: 'Agree how leaving works: how long you help, in which format the data comes back, at what cost.' },
    },
    {
      key: 'X-INS',
      topic: { en: 'Insurance' },
      said: setting('Cover and its amount.'),
      request: {
        en: 'Keep insurance that covers a breach of this data, up to a named amount, and show it to us once a year.',
      },
    },
    {
      key: 'X-HRS',
      topic: { en: 'Hours for a breach' },
      said: setting('A figure that leaves time for the strictest clock.'),
      request: {
        en: 'Set the hours within which you tell us of a breach, so that we still keep the shortest deadline that binds us.',
      },
    },
    {
      key: 'X-FLOW',
      topic: { en: 'Proof of passing duties on' },
      said: setting('A sample of the contract with a sub-processor.'),
      request: {
        en: 'Show us, when we ask, the part of your contract with a sub-processor that passes these duties on.',
      },
    },
  ],
  coverage: [
    { id: 'met', text: { en: 'At least as strong, and where it stands is noted' }, points: 2 },
    { id: 'partial', text: { en: 'There, but weaker or without a figure' }, points: 1 },
    { id: 'absent', text: { en: 'Not found' }, points: 0 },
    { id: 'notRelevant', text: { en: 'Does not matter for this relationship' }, points: null },
    { id: 'exceeds', text: { en: 'Stricter than the model' }, points: 2 },
  ],
  changes: [
    {
      action: { en: 'Leave out a clause marked optional' },
      allowed: 'yes',
      said: general('Record which. Which clauses carry the word was not read.'),
    },
    {
      action: { en: 'Add a stricter duty, an audit right, hours for a breach, a limit of liability' },
      allowed: 'yes',
      said: read('Where it contradicts neither the clauses nor the law.', 'clasis-mcc', 'rajahtann-ph'),
    },
    {
      action: { en: 'Weaken instructions, security, breach notice or the duties passed on' },
      allowed: 'no',
      said: general('It is then a contract of its own, to be looked at by a lawyer.'),
    },
    {
      action: { en: 'Name one law in place of the law of the member state' },
      allowed: 'yes',
      said: read('The Singapore authority gives points for this.', 'globalcompliance-mcc'),
    },
    {
      action: { en: 'Use beside the EU clauses or a certificate' },
      allowed: 'yes',
      said: read('The joint guide describes it.', 'dpr-guide', 'privacyworld-guide'),
    },
    {
      action: { en: 'Use outside ASEAN' },
      allowed: 'yes',
      said: read(
        'With changes: they are written for transfers between its members.',
        'globalcompliance-mcc',
        'alston-mcc',
      ),
    },
    {
      action: { en: 'Have an authority approve the text' },
      allowed: 'unclear',
      said: read('The Philippine commission does not review agreements; others were not asked.', 'bccs-ph'),
    },
  ],
  differences: [
    {
      topic: { en: 'Relationships' },
      mcc: read('Controller to processor and controller to controller.', 'vdocuments-mcc'),
      euScc: read('All four.', 'mukul975'),
    },
    {
      topic: { en: 'Changing the text' },
      mcc: read('Allowed, within the principles.', 'clasis-mcc'),
      euScc: eu('Only additions that contradict nothing.'),
    },
    {
      topic: { en: 'Transfer impact assessment' },
      mcc: general('None built in; national rules may ask for one.'),
      euScc: eu('Required.'),
    },
    {
      topic: { en: 'Access by governments' },
      mcc: general('No clause of its own.'),
      euScc: eu('Tell, challenge, hand over as little as possible.'),
    },
    { topic: { en: 'Sensitive data' }, mcc: general('By the law of the member state.'), euScc: eu('Extra limits.') },
    {
      topic: { en: 'Joining later' },
      mcc: general('No clause for further parties.'),
      euScc: eu('An optional clause.'),
    },
    {
      topic: { en: 'Legal base' },
      mcc: read('No common law: that of each member state.', 'privacylaws-mcc'),
      euScc: eu('One regulation.'),
    },
    { topic: { en: 'Breach hours set by the clauses' }, mcc: notFound(), euScc: eu('None.') },
  ],
}
