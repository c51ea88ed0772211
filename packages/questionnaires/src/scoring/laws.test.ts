import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asOf, type Case, cases } from '../../test/arbitrary-cases'
import { evaluateAsked } from '../asked'
import { personalise } from '../asked/personalise'
import { compose } from '../compose/compose'
import { canonicalJson } from '../compose/canonical'
import { CompositionRefused, type Questionnaire } from '../compose/questionnaire'
import { questionsNamed } from '../compose/conditions'
import type { Answers } from '../model/answer'
import { delta } from '../versions/delta'
import { explain } from './explain'
import { pathToBand } from './path-to-band'
import { compiledFor, score } from './result'
import { round9 } from './rounding'
import { readRow, rereadAnswer } from './row'

const nowhere = { question: () => false, component: () => false }
const runs = { numRuns: 80 }

function questionnaireOf(each: Case): Questionnaire | undefined {
  try {
    return compose(each, nowhere)
  } catch (error) {
    // Random rules may contradict themselves; what is refused has no score.
    if (error instanceof CompositionRefused) return undefined
    throw error
  }
}

/** Checks a law on random cases that compose; at least half of them must. */
function law(check: (questionnaire: Questionnaire, each: Case) => void): void {
  let tried = 0
  let composed = 0
  fc.assert(
    fc.property(cases, (each) => {
      tried++
      const questionnaire = questionnaireOf(each)
      if (!questionnaire) return
      composed++
      check(questionnaire, each)
    }),
    runs,
  )
  expect(composed).toBeGreaterThan(tried / 2)
}

describe('laws of scoring', () => {
  it('is total and deterministic, and every number is in its range', () => {
    law((questionnaire, each) => {
      const result = explain(questionnaire, each)
      expect(canonicalJson(explain(questionnaire, each))).toBe(canonicalJson(result))
      for (const number of [result.overall.uncapped, result.overall.capped]) {
        if (number !== null) expect(number >= 0 && number <= 100.000000001).toBe(true)
      }
    })
  })

  it('gives the same numbers with and without the explanation', () => {
    law((questionnaire, each) => {
      const { questions: _q, improvements: _i, rules: _r, ...result } = explain(questionnaire, each)
      expect(result).toEqual(score(questionnaire, each))
    })
  })

  it('gives points that add up to the uncapped overall', () => {
    law((questionnaire, each) => {
      const { questions, overall } = explain(questionnaire, each)
      const sum = Object.values(questions).reduce((total, question) => total + question.points, 0)
      expect(Math.abs(sum - (overall.uncapped ?? 0))).toBeLessThan(1e-9)
    })
  })

  it('never raises the uncapped overall when an answer that no rule names is blanked', () => {
    law((questionnaire, each) => {
      const named = new Set(
        questionnaire.questions.flatMap((q) => (q.appliesWhen ? [...questionsNamed(q.appliesWhen)] : [])),
      )
      const before = score(questionnaire, each).overall.uncapped
      for (const question of questionnaire.questions) {
        const covers = questionnaire.questions.some((other) => other.coveredBy === question.id && named.has(other.id))
        const answer = (each.answers as Answers)[question.id]
        if (named.has(question.id) || covers || answer?.value === undefined) continue
        const after = score(questionnaire, { ...each, answers: { ...each.answers, [question.id]: {} } }).overall
          .uncapped
        expect(round9(after ?? 0)).toBeLessThanOrEqual(round9(before ?? 0))
      }
    })
  })

  it('never lowers the uncapped overall when accepted evidence is added', () => {
    law((questionnaire, each) => {
      const before = score(questionnaire, each)
      for (const [id, answer] of Object.entries<Answers[string]>(each.answers)) {
        const more = { ...answer, evidence: [...(answer.evidence ?? []), { state: 'accepted' as const }] }
        const after = score(questionnaire, { ...each, answers: { ...each.answers, [id]: more } })
        expect(round9(after.overall.uncapped ?? 0)).toBeGreaterThanOrEqual(round9(before.overall.uncapped ?? 0))
        expect(round9(after.confidence ?? 0)).toBeGreaterThanOrEqual(round9(before.confidence ?? 0))
      }
    })
  })

  it('does not care about answers to what is not applicable', () => {
    law((questionnaire, each) => {
      const before = score(questionnaire, each)
      const applicable = new Set(before.applicable)
      const kept = Object.entries(each.answers).filter(([id]) => applicable.has(id))
      expect(score(questionnaire, { ...each, answers: Object.fromEntries(kept) })).toEqual(before)
    })
  })

  it('does not care about the order of facts and answers', () => {
    law((questionnaire, each) => {
      const turned = Object.fromEntries(Object.entries(each.answers).toReversed())
      expect(explain(questionnaire, { ...each, answers: turned })).toEqual(explain(questionnaire, each))
    })
  })

  it('reads one answer anew exactly as it reads all of them', () => {
    law((questionnaire, each) => {
      const compiled = compiledFor(questionnaire)
      const answers = { ...each.answers } as Record<string, object>
      const [first, second] = compiled.ids
      if (first === undefined || second === undefined) return
      const swapped = { ...each, answers: { ...answers, [first]: {} } }
      const row = readRow(compiled, each)
      rereadAnswer(compiled, row, { q: 0, input: swapped })
      expect(row).toEqual(readRow(compiled, swapped))
      rereadAnswer(compiled, row, { q: 0, input: each })
      expect(row).toEqual(readRow(compiled, each))
    })
  })

  it('lists improvements that hold when they are made', () => {
    law((questionnaire, each) => {
      for (const { question, capped, uncapped } of explain(questionnaire, each).improvements) {
        expect(uncapped).toBeGreaterThanOrEqual(0)
        expect(capped).toBeLessThanOrEqual(uncapped)
        expect(questionnaire.order).toContain(question)
      }
    })
  })

  it('ends every path to a band, reached or with what forbids it', () => {
    law((questionnaire, each) => {
      const path = pathToBand(questionnaire, each, 'A')
      expect(path.reached).toBe(path.forbiddenBy.length === 0)
      expect(new Set(path.steps.map((step) => step.question)).size).toBe(path.steps.length)
    })
  })
})

describe('laws of composing', () => {
  it('is order-independent and idempotent', () => {
    law((questionnaire, each) => {
      const copies = structuredClone(each.packs)
      expect(compose({ ...each, packs: copies.toReversed() }, nowhere)).toEqual(questionnaire)
      expect(compose({ ...each, packs: [...copies, ...each.packs] }, nowhere).hash).toBe(questionnaire.hash)
    })
  })

  it('never makes laxer what is asked, capped, floored or knocked out when a pack is added', () => {
    law((questionnaire, each) => {
      const fewer = { ...each, packs: each.packs.filter((pack) => pack.id !== 'X') }
      const before = compose(fewer, nowhere)
      const ids = new Set(questionnaire.questions.map((question) => question.id))
      expect(before.questions.filter((question) => !ids.has(question.id))).toEqual([])
      const caps = new Set(questionnaire.questions.flatMap((question) => question.caps?.map((cap) => cap.id) ?? []))
      expect(before.questions.flatMap((question) => question.caps ?? []).filter((cap) => !caps.has(cap.id))).toEqual([])
      const outs = new Set(questionnaire.knockOuts.map((knockOut) => knockOut.id))
      expect(before.knockOuts.filter((knockOut) => !outs.has(knockOut.id))).toEqual([])
      for (const floor of before.floors) {
        const same = questionnaire.floors.find((other) =>
          'component' in floor ? 'component' in other && other.component === floor.component : 'overall' in other,
        )
        expect(same?.min).toBeGreaterThanOrEqual(floor.min)
      }
      const beforeCadence = score(before, fewer).cadence.fullMonths
      const afterCadence = score(questionnaire, each).cadence.fullMonths
      if (beforeCadence !== null) expect(afterCadence).toBeLessThanOrEqual(beforeCadence)
    })
  })
})

describe('what a vendor is asked', () => {
  it('opens, leaves undecided and counts exactly as the engine does', () => {
    law((questionnaire, each) => {
      const asked = personalise(questionnaire, each.facts, asOf)
      const state = evaluateAsked(asked, each.answers, asOf)
      const result = score(questionnaire, each)
      expect(state.applicable.toSorted()).toEqual(result.applicable)
      expect(state.undecided.toSorted()).toEqual(result.undecided)
      expect(state.unanswered.toSorted()).toEqual(result.unanswered)
      expect(state.total - state.answeredCount).toBe(result.unanswered.length)
    })
  })

  it('survives the wire and holds no fact, score, weight or rule', () => {
    law((questionnaire, each) => {
      const asked = personalise(questionnaire, each.facts, asOf)
      const text = JSON.stringify(asked)
      expect(evaluateAsked(JSON.parse(text), each.answers, asOf)).toEqual(evaluateAsked(asked, each.answers, asOf))
      for (const word of ['"fact"', '"score"', '"weight"', '"caps"', '"bands"', '"cap"', '"when"', '"clock"']) {
        expect(text).not.toContain(word)
      }
    })
  })
})

describe('laws of deltas', () => {
  it('lists a question once, and a delta of what it carried is the same delta', () => {
    law((questionnaire, each) => {
      const input = {
        previous: { questionnaire, answers: each.answers },
        next: questionnaire,
        facts: each.facts,
        asOf,
        full: false,
      }
      const result = delta(input)
      expect(delta(input)).toEqual(result)
      const listed = [...result.carried, ...result.confirm.map((one) => one.question), ...result.changed, ...result.new]
      expect(new Set(listed).size).toBe(listed.length)
      expect(result.retired).toEqual([])
      expect(result.changed).toEqual([])
      expect(delta({ ...input, full: true }).carried).toEqual([])
    })
  })
})
