import type { Asked } from './asked-types'

/**
 * The questions that a vendor may pass to a sub-processor (cascades.md): those marked `cascade`, of packs that ship, asked as things
 * stand. The words of an organisation's own packs are that organisation's and go to nobody else.
 * @param standing ids of the questions that apply now
 * @param ships whether a pack of that id ships with the product
 */
export function passable(asked: Asked, standing: readonly string[], ships: (packId: string) => boolean): string[] {
  const applies = new Set(standing)
  return asked.questions
    .filter(({ id, cascade, pack }) => cascade && applies.has(id) && ships(pack))
    .map(({ id }) => id)
}

/**
 * The part of a questionnaire that goes to a sub-processor: the questions of these ids in their order, without rules that look at
 * other answers, without packs and sections of anything else. `hash` is left empty: it is that of the text, which whoever keeps it computes.
 */
export function passedDown(asked: Asked, questionIds: readonly string[]): Asked {
  const wanted = new Set(questionIds)
  const questions = asked.questions
    .filter(({ id }) => wanted.has(id))
    .map(({ coveredBy: _coveredBy, ...question }) => ({ ...question, appliesWhen: true as const }))
  const packs = new Set(questions.map(({ pack }) => pack))
  const components = new Set(questions.map(({ component }) => component))
  return {
    questionnaireHash: '',
    packs: asked.packs.filter(({ id }) => packs.has(id)),
    components: asked.components.filter(({ id }) => components.has(id)),
    questions,
    undecidable: [],
    order: questions.map(({ id }) => id),
    passed: true,
  }
}
