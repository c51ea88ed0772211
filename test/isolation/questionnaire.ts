import { compose, parsePack, type Questionnaire, shipped } from '../../packages/questionnaires/src/index'
import type { WorldBuilder } from './world'

/** The question a link holder of named questions may answer, and one that it may not. */
export const NAMED_QUESTION = 'q1'
export const QUESTIONS = ['q1', 'q2', 'q3', 'q4', 'q5'] as const

/**
 * A small questionnaire of one customer. What the vendor is asked holds canaries, and so does what it is never shown:
 * the reasons of caps and knock-outs.
 */
export function writeQuestionnaire(b: WorldBuilder): Questionnaire {
  const text = (words: string) => ({ en: b.mark(words) })
  const parsed = parsePack({
    id: 'dmf',
    version: '1',
    kind: 'baseline',
    title: text('Pack'),
    label: 'interpretation',
    components: [
      { id: 'C1', title: text('First'), weight: 10 },
      { id: 'C2', title: text('Second'), weight: 5 },
    ],
    questions: [
      question('q1', 'C1', {
        text: text('How mature'),
        answer: { type: 'maturity' },
        caps: [
          {
            id: 'cap1',
            when: { answer: 'q1', below: 2 },
            cap: 60,
            reason: text('Cap reason'),
            clear: text('Cap clear'),
          },
        ],
      }),
      question('q2', 'C1', { text: text('Whether'), answer: { type: 'yesNo' }, cascade: true }),
      question('q3', 'C1', { text: text('What'), answer: { type: 'text' } }),
      question('q4', 'C2', {
        text: text('Which'),
        answer: {
          type: 'single',
          choices: [
            { id: 'good', text: text('Good'), score: 1 },
            { id: 'bad', text: text('Bad'), score: 0 },
          ],
        },
      }),
      // Answered by nobody, so that what a brought file says of it is proposed.
      question('q6', 'C2', {
        text: text('Where'),
        answer: { type: 'maturity' },
        required: false,
        mappings: { 'ccm:4.0': ['DSP-19'] },
      }),
      question('q5', 'C2', { text: text('Proof'), answer: { type: 'maturity' }, evidence: { required: true } }),
    ],
    knockOuts: [
      {
        id: 'ko1',
        when: { answer: 'q2', is: 'no' },
        reason: text('Knock-out reason'),
        clear: text('Knock-out clear'),
        waivable: true,
      },
    ],
  })
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems))
  return compose({ packs: [parsed.pack], variant: 'standard', facts: {} }, shipped)
}

function question(id: string, component: string, rest: Record<string, unknown>): Record<string, unknown> {
  return { id, component, weight: 1, required: true, ...rest }
}
