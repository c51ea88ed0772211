import {
  approveTransferAssessment,
  beginTransferAssessment,
  followTransfers,
  listTransfers,
  readTransfer,
  saveTransfer,
  saveTransferAssessment,
  signTransferAssessment,
} from '../../src/index'
import {
  listTransfersSchema,
  saveTransferAssessmentSchema,
  saveTransferSchema,
} from '../../src/transfers/transfers.schema'
import { callAt, daysAgo, isoDay, type Stage, workerCall } from './stage'

const written = {
  frequency: 'All the time, with every change of a record.',
  channel: 'An interface over TLS 1.3 with certificates on both sides.',
  rights: 'Access and correction by the act of the destination; complaints to its commission.',
  redress: 'A claim before its courts; our contract gives people the same claims as at home.',
  surveillance: 'Orders of a court or of the police by its criminal procedure; no bulk access is known.',
  requests: 'None in three years, by the vendor’s own report of June.',
  importer: 'Assessed twice by us, no breach told.',
  technical: 'Encrypted in storage; the keys lie with us, at home.',
  contractual: 'ASEAN model clauses, with 24 hours for breaches and an audit right.',
  organisational: 'Yearly access review; support sees masked records.',
  gaps: 'Backups are not named in the clause on deletion.',
  likelihood: 'Low: the data can’t be read without our keys.',
  harm: 'Serious for the people if account numbers became known.',
  reason: 'With the keys at home and the clauses in force the harm that is left is acceptable.',
  officerView: 'Agreed; look again when the deletion clause is renewed.',
}

/** The registry, followed from the start; one transfer filled in, with a mechanism and a signed assessment; another begun. */
export async function playTransfers(stage: Stage): Promise<void> {
  await followTransfers(workerCall(stage, stage.procurement.organisationId, daysAgo(stage, 12)))
  const officer = (days: number) => callAt(stage, stage.dataProtection, daysAgo(stage, days))
  const { rows } = await listTransfers(officer(11), listTransfersSchema.parse({ destination: 'SG' }))
  const views = []
  for (const row of rows) views.push(await readTransfer(officer(11), row))
  const carried = views.find(({ contracts }) =>
    contracts.some(({ live, instrument }) => live && instrument === 'aseanMcc'),
  )
  const contract = carried?.contracts.find(({ live, instrument }) => live && instrument === 'aseanMcc')
  if (!carried || !contract) throw new Error('No transfer of the demonstration has a contract on the model clauses.')
  const said = {
    ...{ relationship: 'C2P', purpose: 'Hosting of customer records', legalBasis: 'contract', mechanism: 'mcc' },
    ...{ contractId: contract.id, localisation: 'allowed', encryptionTransit: 'TLS 1.3', encryptionRest: 'AES-256' },
    ...{ keyHolder: 'We hold them ourselves', retention: 'Seven years after the account is closed' },
    ...{ atTheEnd: 'Deleted within 60 days, with a certificate', firstSentOn: isoDay(daysAgo(stage, 320)) },
    ownerMemberId: stage.dataProtection.memberId,
  }
  const { id, version } = carried
  await saveTransfer(officer(10), saveTransferSchema.parse({ ...said, id, version }))
  await beginTransferAssessment(officer(9), { id })
  const assessment = { id, version: 1, content: written, decision: 'goWithMeasures' }
  await saveTransferAssessment(officer(8), saveTransferAssessmentSchema.parse(assessment))
  await signTransferAssessment(officer(7), { id })
  await approveTransferAssessment(callAt(stage, stage.riskManager, daysAgo(stage, 6)), { id })
  await firstSent(stage)
  const next = views.find((view) => view.id !== id)
  if (next) await beginTransferAssessment(officer(5), { id: next.id })
  await followTransfers(workerCall(stage, stage.procurement.organisationId, stage.today))
}

/** People in Viet Nam: what was sent some weeks ago is to be filed within sixty days. */
async function firstSent(stage: Stage): Promise<void> {
  const call = callAt(stage, stage.dataProtection, daysAgo(stage, 10))
  const { rows } = await listTransfers(call, listTransfersSchema.parse({ origin: 'VN', destination: 'MY' }))
  if (!rows[0]) throw new Error('No transfer of the demonstration comes from Viet Nam.')
  const { id, version } = await readTransfer(call, rows[0])
  const firstSentOn = isoDay(daysAgo(stage, 42))
  const said = {
    relationship: 'C2P',
    purpose: 'Printing and delivery of statements',
    legalBasis: 'contract',
    firstSentOn,
  }
  await saveTransfer(call, saveTransferSchema.parse({ ...said, id, version }))
}
