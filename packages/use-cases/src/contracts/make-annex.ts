import {
  contractRepository,
  type Dossier,
  findLatestDossiers,
  listDirectSubProcessors,
  readContractChoices,
  type Transaction,
} from '@rantai/db'
import { rawScore } from '@rantai/questionnaires'
import { authorize } from '../access'
import { record } from '../audit'
import { dateIn } from '../calendar'
import type { Call } from '../call'
import { saidValue } from '../profiles/said-value'
import { questionnaireOf } from '../scores/questionnaire'
import { annexOf, type AnnexMeasure, type Covered } from './annex/annex-content'
import { answerWords } from './annex/answer-words'
import { writeDocx } from './annex/write-docx'

/** From this raw score on, a control counts as one that is in place. */
const inPlace = 0.75
/** What an annex can hold and still be read. */
const mostMeasures = 60

/** The annex of a contract as a document for a lawyer's word processor. @throws UseCaseError forbidden, notFound */
export async function makeAnnex(
  { actor, deps }: Call,
  { contractId }: { readonly contractId: string },
): Promise<{ readonly fileName: string; readonly bytes: Uint8Array }> {
  const scope = authorize(actor, 'contract.write')
  const at = deps.now()
  const madeBy = actor.kind === 'member' ? actor.name : 'Rantai'
  const input = await deps.database.withScope(scope, async (tx) => {
    const contract = await contractRepository.readContract(tx, contractId)
    const madeOn = dateIn(at, contract.timeZone)
    const { vendorId, engagementId, title } = contract
    const subProcessors = await listDirectSubProcessors(tx, { vendorId, on: madeOn })
    const covered =
      engagementId === null
        ? (await readContractChoices(tx, { vendorId, engagementId: null })).engagements
        : [{ id: engagementId, title: contract.engagementTitle ?? '', facts: contract.facts }]
    const measures = await measuresOf(tx, covered, madeOn)
    const happening = { action: 'contract.annexMade', objectKind: 'contract', objectId: contractId } as const
    await record(tx, actor, { ...happening, data: { title } }, at)
    return { contract, covered: engagementId === null ? covered : [], subProcessors, measures, madeOn, madeBy }
  })
  const { title } = input.contract
  const bytes = await writeDocx(annexOf(input), { title, author: madeBy, at })
  return { fileName: `${fileNameOf(title)}-annex.docx`, bytes }
}

/**
 * Controls that the vendor says to have, of the latest answers on each engagement, in the words of their questions. The same said for
 * several stands once, of the day that is longest ago.
 */
async function measuresOf(tx: Transaction, covered: readonly Covered[], asOf: string): Promise<AnnexMeasure[]> {
  const ids = covered.map(({ id }) => id)
  const dossiers = new Map((await findLatestDossiers(tx, ids)).map((dossier) => [dossier.engagementId, dossier]))
  const once = new Map<string, AnnexMeasure>()
  for (const { id, title } of covered) {
    const dossier = dossiers.get(id)
    for (const each of dossier ? await measuresIn(tx, dossier, asOf) : []) {
      const key = `${each.question}\n${each.answer}`
      const same = once.get(key)
      const answeredOn = same && same.answeredOn < each.answeredOn ? same.answeredOn : each.answeredOn
      once.set(key, { ...each, answeredOn, engagements: [...(same?.engagements ?? []), title] })
    }
  }
  return [...once.values()].slice(0, mostMeasures)
}

async function measuresIn(
  tx: Transaction,
  dossier: Dossier,
  asOf: string,
): Promise<Omit<AnnexMeasure, 'engagements'>[]> {
  if (!dossier.submission) return []
  const { questions } = await questionnaireOf(tx, dossier.questionnaireHash)
  const answers = new Map(dossier.answers.map((each) => [each.questionId, each]))
  return questions.flatMap(({ id, component, text, answer: spec }) => {
    const given = answers.get(id)
    if (component !== 'CTL' || !given || given.notApplicable !== null || given.value === null) return []
    const said = answerWords(saidValue(spec, given.value))
    if (said === undefined || rawScore(spec, given.value, asOf) < inPlace) return []
    return [{ question: text.en, answer: said, answeredOn: given.answeredOn }]
  })
}

/** Letters and figures of any script; the edge writes it as a header can hold it. */
const fileNameOf = (title: string): string =>
  title
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80) || 'contract'
