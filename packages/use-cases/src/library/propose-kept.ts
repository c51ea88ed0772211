import { libraryRepository, ownListRepository, type StandingAnswer, type Transaction } from '@rantai/db'
import { dateIn, namesAny, questionKey, stalenessOf } from '@rantai/questionnaires'
import type { AskedQuestion } from '@rantai/questionnaires/asked'

/** A kept answer that can be used for a question as it stands; nothing in it says whom it was given before. */
export type KeptProposal = Pick<StandingAnswer, 'entryId' | 'number' | 'value' | 'notApplicable' | 'answeredOn'> & {
  readonly files: readonly { readonly evidenceId: string; readonly title: string; readonly expiresOn: string | null }[]
}

/**
 * The kept answers to these questions that may be used today, by question. Worked out whenever it is read: what was taken back, has
 * grown old or names a customer by now is not among them. Answering scope of a member.
 */
export async function proposeKept(
  tx: Transaction,
  questions: readonly AskedQuestion[],
  at: Date,
): Promise<Record<string, KeptProposal>> {
  const keys = new Map(questions.map((question) => [question.id, questionKey(question)]))
  const found = keys.size === 0 ? [] : await libraryRepository.listStanding(tx, [...new Set(keys.values())])
  if (found.length === 0) return {}
  const [timeZone, names, files] = await Promise.all([
    ownListRepository.findTimeZone(tx),
    libraryRepository.listCustomerNames(tx),
    libraryRepository.listFiles(
      tx,
      found.flatMap(({ evidence }) => evidence),
    ),
  ])
  const today = dateIn(at, timeZone)
  const usable = new Map<string, KeptProposal>()
  for (const kept of found) {
    const { questionHash, entryId, number, value, notApplicable, answeredOn } = kept
    const its = files.filter(({ digest }) => kept.evidence.includes(digest))
    const says = [value, notApplicable, its.map(({ title, fileName }) => [title, fileName])]
    if (stalenessOf(kept, today) !== 'current' || namesAny(says, names)) continue
    const shown = its.map(({ evidenceId, title, expiresOn }) => ({ evidenceId, title, expiresOn }))
    usable.set(questionHash, { entryId, number, value, notApplicable, answeredOn, files: shown })
  }
  return Object.fromEntries(
    [...keys].flatMap(([questionId, key]) => {
      const kept = usable.get(key)
      return kept === undefined ? [] : [[questionId, kept] as const]
    }),
  )
}
