import { addProofFile, organisationChain, recordProofs } from '../../src/index'
import type { RecordProofsInput } from '../../src/flow-down/flow-down.schema'
import { callAt, daysAgo, isoDay, type Stage } from './stage'

type Call = ReturnType<typeof callAt>

/** What somebody learnt of one link, and when; days ago, those to come negative. */
type Learnt = {
  readonly link: readonly [from: string, to: string]
  readonly recorded: number
  readonly confirmed: number
  readonly until: number | null
  readonly answers: RecordProofsInput['answers']
  readonly values?: RecordProofsInput['values']
  readonly document: string
  readonly saidBy?: string
}

const clause = { objection: 'yes', sameDuties: 'yes', liability: 'yes' } as const
const gelombang = 'PT Gelombang Data Nusantara Tbk'
const [selat, nimbus] = ['Selat Hosting Pte. Ltd.', 'Nimbus Equator Cloud Pte. Ltd.']

/** Proofs that hold, that end soon, that have expired, one that was refused, and one made for a place that was left since. */
const learnt: readonly Learnt[] = [
  {
    ...{ link: [gelombang, selat], recorded: 199, confirmed: 205, until: -160, document: 'DPA Selat 2026' },
    ...{ answers: { ...clause, breachHours: 'yes', audit: 'yes', noAiTraining: 'yes' }, values: { breachHours: 24 } },
    saidBy: 'Rahmat Hidayat',
  },
  {
    ...{ link: [gelombang, 'Kirim Pesan Nusantara'], recorded: 199, confirmed: 210, until: -155 },
    ...{ answers: { ...clause, location: 'yes' }, document: 'Perjanjian KPN-14' },
  },
  {
    ...{ link: [selat, nimbus], recorded: 180, confirmed: 340, until: -26, document: 'Cloud terms 2025' },
    ...{
      answers: { ...clause, breachHours: 'yes', deletionDays: 'yes' },
      values: { breachHours: 48, deletionDays: 30 },
    },
  },
  {
    ...{ link: ['Titian Message Gateway Sdn Bhd', nimbus], recorded: 180, confirmed: 378, until: 13 },
    ...{ answers: clause, document: 'MSA 2024, annex 3' },
  },
  {
    ...{ link: [nimbus, 'Northlight Infrastructure Inc.'], recorded: 90, confirmed: 92, until: null },
    ...{ answers: { audit: 'no' }, document: 'Letter of 4 pages', saidBy: 'Legal desk' },
  },
]

/** One document, and what five links promised, recorded over the past months. */
export async function playFlowDown(stage: Stage): Promise<void> {
  for (const [at, each] of learnt.entries()) {
    const call = callAt(stage, stage.dataProtection, daysAgo(stage, each.recorded))
    const linkId = await linkBetween(call, each.link)
    const file = { linkId, fileName: 'DPA Selat 2026 signed.txt', bytes: terms }
    const { fileId } = at === 0 ? await addProofFile(call, file) : { fileId: null }
    await recordProofs(call, {
      ...{ linkId, fileId, answers: each.answers, values: each.values ?? {}, places: { sameDuties: 'cl. 9' } },
      ...{ document: each.document, saidBy: each.saidBy ?? '', note: '' },
      confirmedOn: isoDay(daysAgo(stage, each.confirmed)),
      validUntil: each.until === null ? null : isoDay(daysAgo(stage, each.until)),
    })
  }
}

const terms = new TextEncoder().encode('Data processing terms, clause 9: the same duties bind whoever we use.\n')

/** The link of that day between two companies, by any of their names. */
async function linkBetween(call: Call, [from, to]: Learnt['link']): Promise<string> {
  const { links, parties } = await organisationChain(call)
  const called = (id: string, name: string) =>
    parties.some((party) => party.kind === 'party' && party.id === id && [party.name, ...party.names].includes(name))
  const link = links.find((row) => called(row.from, from) && called(row.to, to))
  if (!link) throw new Error(`Nothing links ${from} to ${to} in the demonstration.`)
  return link.id
}
