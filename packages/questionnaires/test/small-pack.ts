import { compose, type Elsewhere, type Pack, parsePack, type Questionnaire } from '../src/index'

export const nowhere: Elsewhere = { question: () => false, component: () => false }

/** A pack of maturity questions with what a test adds; questions need only what matters to the test. */
export function packOf(given: Record<string, unknown>): Pack {
  const questions = (given.questions as Record<string, unknown>[]).map((question) => ({
    component: 'C',
    text: { en: String(question.id) },
    weight: 1,
    answer: { type: 'maturity' },
    ...question,
  }))
  const pack = {
    id: 'base',
    version: '1',
    kind: 'baseline',
    title: { en: 'A pack' },
    label: 'interpretation',
    components: [{ id: 'C', weight: 10 }],
    ...given,
    questions,
  }
  const parsed = parsePack(pack)
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems))
  return parsed.pack
}

export function questionnaireOf(given: Record<string, unknown>, facts: Record<string, never> = {}): Questionnaire {
  return compose({ packs: [packOf(given)], variant: 'standard', facts }, nowhere)
}
