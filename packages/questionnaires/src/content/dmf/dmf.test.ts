import { describe, expect, it } from 'vitest'
import { type Condition, type NumericComparison, pack, type Question, type Source } from '../../model'
import { factNamed } from '../facts'
import { dmfPack, maturityLevels } from './index'

const dmf = pack.parse(dmfPack)
const byId = new Map(dmf.questions.map((question) => [question.id, question]))
const caps = dmf.questions.flatMap((question) => question.caps ?? [])

/** The question bank this pack was written from: how many numbered entries each component has. */
const bankEntries = { GOV: 12, POL: 11, INV: 9, IRA: 9, CTL: 27, MCI: 10 }

/** Entries that ask several things became several questions. */
const splitEntries: Record<string, readonly string[]> = {
  'DMF-GOV-06': ['DMF-GOV-06a', 'DMF-GOV-06b'],
  'DMF-GOV-11': ['DMF-GOV-11', 'DMF-GOV-11b'],
  'DMF-INV-08': ['DMF-INV-08a', 'DMF-INV-08b'],
  'DMF-IRA-02': ['DMF-IRA-02a', 'DMF-IRA-02b', 'DMF-IRA-02c'],
  'DMF-CTL-08': ['DMF-CTL-08a', 'DMF-CTL-08b'],
  'DMF-CTL-13': ['DMF-CTL-13a', 'DMF-CTL-13b'],
  'DMF-CTL-16': ['DMF-CTL-16a', 'DMF-CTL-16b'],
  'DMF-CTL-19': ['DMF-CTL-19a', 'DMF-CTL-19b'],
  'DMF-CTL-22': ['DMF-CTL-22a', 'DMF-CTL-22b', 'DMF-CTL-22c'],
  'DMF-CTL-26': ['DMF-CTL-26a', 'DMF-CTL-26b'],
  'DMF-CTL-27': ['DMF-CTL-27a', 'DMF-CTL-27b'],
  'DMF-MCI-02': ['DMF-MCI-02a', 'DMF-MCI-02b'],
  'DMF-MCI-03': ['DMF-MCI-03a', 'DMF-MCI-03b'],
  'DMF-MCI-10': ['DMF-MCI-10a', 'DMF-MCI-10b'],
}

/** Entries that the customer answers at intake: no question, a fact. */
const entriesThatAreFacts: Record<string, string> = { 'DMF-INV-03': 'personalRecords' }

function questionsOfEntry(entry: string): readonly string[] {
  return splitEntries[entry] ?? (entriesThatAreFacts[entry] ? [] : [entry])
}

function leavesOf(condition: Condition): Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf)
  if ('any' in condition) return condition.any.flatMap(leavesOf)
  if ('not' in condition) return leavesOf(condition.not)
  return [condition]
}

const conditions = [
  ...dmf.questions.flatMap((question) => question.appliesWhen ?? []),
  ...caps.map((cap) => cap.when),
  ...(dmf.knockOuts ?? []).map((knockOut) => knockOut.when),
]

/** The best raw score a question's scale can give; null where the type has no scale. */
function bestScore({ answer }: Question): number | null {
  switch (answer.type) {
    case 'single':
      return Math.max(...answer.choices.map((choice) => choice.score ?? 0))
    case 'multi':
      return Math.min(
        1,
        answer.choices.reduce((sum, choice) => sum + (choice.score ?? 0), 0),
      )
    case 'number':
    case 'date':
      return Math.max(0, ...(answer.bands ?? []).map((band) => band.score), answer.otherwise ?? 0)
    default:
      return null
  }
}

function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (typeof value !== 'object' || value === null) return []
  const own = 'en' in value && typeof value.en === 'string' ? [value.en] : []
  return [...own, ...Object.values(value).flatMap(textsOf)]
}

function titleOf(source: Source | undefined): string {
  return typeof source === 'string' ? source : (source?.title ?? '')
}

describe('the DMF pack', () => {
  it('is a well-formed baseline of six components', () => {
    expect(dmf).toMatchObject({ id: 'dmf', version: '1.0.0', kind: 'baseline', label: 'interpretation' })
    expect(dmf.components?.map(({ id, weight }) => [id, weight])).toEqual([
      ['GOV', 15],
      ['POL', 15],
      ['INV', 15],
      ['IRA', 15],
      ['CTL', 30],
      ['MCI', 10],
    ])
  })

  it('asks every entry of the question bank, or has it as a fact', () => {
    const entries = Object.entries(bankEntries).flatMap(([component, count]) =>
      Array.from({ length: count }, (_, i) => `DMF-${component}-${String(i + 1).padStart(2, '0')}`),
    )
    expect(entries).toHaveLength(78)
    expect(entries.flatMap(questionsOfEntry)).toEqual(dmf.questions.map((question) => question.id))
    expect(Object.values(entriesThatAreFacts)).toEqual(['personalRecords'])
  })

  it('has the counts that its decision record gives', () => {
    const perComponent = Object.fromEntries(
      Object.keys(bankEntries).map((id) => [id, dmf.questions.filter((each) => each.component === id).length]),
    )
    expect(perComponent).toEqual({ GOV: 14, POL: 11, INV: 9, IRA: 11, CTL: 35, MCI: 13 })
    expect(caps).toHaveLength(21)
    expect(dmf.knockOuts).toHaveLength(1)
  })

  it('caps at 60 what leaves data open to others, at 70 what weakens control over it', () => {
    const at = (figure: number) =>
      caps.filter(({ cap }) => cap === figure).map(({ id }) => id.replace(/^DMF-|-CAP$/g, ''))
    expect(at(60)).toEqual(['POL-05', 'POL-06', 'INV-08a', 'CTL-04', 'CTL-06', 'CTL-10', 'CTL-12', 'CTL-14', 'CTL-15'])
    expect(at(70)).toEqual([
      'GOV-02',
      'POL-10',
      'INV-01',
      'IRA-05',
      'CTL-05',
      'CTL-13a',
      'CTL-13b',
      'CTL-18',
      'CTL-22c',
      'CTL-25',
      'MCI-03a',
      'MCI-04',
    ])
  })

  it('has unique ids, each with its component in it', () => {
    const ids = [...dmf.questions, ...caps, ...(dmf.knockOuts ?? [])].map((each) => each.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const question of dmf.questions) expect(question.id).toContain(`-${question.component}-`)
  })

  it('gives every cap and knock-out a reason, a source and a way to clear it', () => {
    for (const rule of [...caps, ...(dmf.knockOuts ?? [])]) {
      expect(rule.reason?.en, rule.id).toMatch(/\.$/)
      expect(rule.clear?.en, rule.id).toMatch(/\.$/)
      expect(titleOf(rule.source), rule.id).toMatch(/setting of this pack$/)
    }
  })

  it('can be answered fully well: every scored scale reaches 1', () => {
    for (const question of dmf.questions.filter((each) => each.scored !== false)) {
      const best = bestScore(question)
      if (best !== null) expect(best, question.id).toBeCloseTo(1, 9)
    }
  })

  it('can be answered honestly: every date and every figure has a word, every choice of several a "none"', () => {
    for (const { id, answer } of dmf.questions) {
      if (answer.type === 'number' || answer.type === 'date') expect(answer.none?.text?.en, id).toBeTruthy()
      if (answer.type === 'multi') expect(answer.choices.filter((each) => each.exclusive).length, id).toBe(1)
    }
  })

  it('gives every choice of a scored question a text and a score', () => {
    for (const { id, answer, scored } of dmf.questions) {
      if (answer.type !== 'single' && answer.type !== 'multi') continue
      for (const choice of answer.choices) {
        expect(choice.text?.en, id).toBeTruthy()
        if (scored !== false && !choice.exclusive) expect(choice.score, `${id} ${choice.id}`).toBeTypeOf('number')
      }
    }
  })

  it('never fires a rule on good work: no lower bound over a value or a component', () => {
    const forbidden: readonly NumericComparison[] = ['atLeast', 'above']
    const overResults = conditions.flatMap(leavesOf).filter((leaf) => 'value' in leaf || 'component' in leaf)
    expect(overResults.length).toBeGreaterThan(0)
    expect(overResults.flatMap((leaf) => forbidden.filter((comparison) => comparison in leaf))).toEqual([])
  })

  it('names only questions that exist, and choices that they have', () => {
    for (const leaf of conditions.flatMap(leavesOf)) {
      const id = 'answer' in leaf ? leaf.answer : 'value' in leaf ? leaf.value : undefined
      if (id === undefined) continue
      const question = byId.get(id)
      expect(question, id).toBeDefined()
      if (!('answer' in leaf) || (question?.answer.type !== 'single' && question?.answer.type !== 'yesNo')) continue
      const allowed =
        question.answer.type === 'single'
          ? question.answer.choices.map((choice) => choice.id)
          : ['yes', 'no', ...(question.answer.partial ? ['partial'] : [])]
      const named = leaf.is !== undefined ? [leaf.is] : Array.isArray(leaf.in) ? leaf.in : []
      for (const value of named) expect(allowed, id).toContain(value)
    }
  })

  it('names only facts of the dictionary', () => {
    const named = conditions.flatMap(leavesOf).flatMap((leaf) => ('fact' in leaf ? leaf.fact : []))
    expect([...new Set(named)].filter((name) => !factNamed(name))).toEqual([])
  })

  it('writes the caps of questions that the cloud pack covers over the value', () => {
    const covered = dmf.questions.filter((question) => question.coveredBy)
    expect(covered.map((question) => [question.id, question.coveredBy])).toEqual([
      ['DMF-CTL-10', 'CLD-08'],
      ['DMF-CTL-15', 'CLD-07'],
      ['DMF-CTL-17', 'CLD-27'],
    ])
    for (const leaf of covered.flatMap((question) => question.caps ?? []).flatMap((cap) => leavesOf(cap.when))) {
      expect(leaf).not.toHaveProperty('answer')
    }
  })

  it('keeps the SME set at 54, so that a cloud service stays at 60, whole under every condition', () => {
    const named = (dmf.knockOuts ?? [])
      .flatMap(({ when }) => leavesOf(when))
      .flatMap((leaf) => ('answer' in leaf ? leaf.answer : []))
    const kept = dmf.questions.filter(
      (question) => question.sme || named.includes(question.id) || question.caps?.some(({ cap }) => cap < 70),
    )
    expect(kept).toHaveLength(54)
    const ids = new Set(kept.map((question) => question.id))
    for (const { id, appliesWhen } of kept) {
      for (const leaf of appliesWhen ? leavesOf(appliesWhen) : []) {
        if ('answer' in leaf) expect(ids, `${id} depends on ${leaf.answer}`).toContain(leaf.answer)
      }
    }
  })

  it('says everything in words: wording, plain wording, reason, examples', () => {
    for (const question of dmf.questions) {
      for (const field of ['text', 'plain', 'why', 'evidenceExamples'] as const) {
        expect(question[field]?.en, `${question.id} ${field}`).toMatch(/[.?]$/)
      }
    }
    for (const text of textsOf(dmf)) expect(text.trim()).toBe(text)
    expect(textsOf(dmf)).not.toContain('')
  })

  it('calls nothing official, since only the names of the six components are', () => {
    expect(textsOf(dmf).filter((text) => /official/i.test(text))).toEqual([])
  })

  it('gives every sub-question a heading that its siblings share', () => {
    for (const [entry, ids] of Object.entries(splitEntries)) {
      if (entry === 'DMF-GOV-11') continue
      const headings = ids.map((id) => byId.get(id)?.heading?.en)
      expect(headings[0], entry).toBeTruthy()
      expect(new Set(headings).size, entry).toBe(1)
    }
  })

  it('maps to editions, and only to ids of the form that each edition uses', () => {
    const forms: Record<string, RegExp> = {
      'iso27001:2022': /^A\.[5-8]\.\d{1,2}$/,
      'iso27701:2019': /^(5\.\d|6\.|A\.7\.|B\.8\.)[\d.]*\d$|^5\.7$/,
      'ccm:4.0': /^[A-Z&]{3}-\d{2}$/,
      cbpr: /^Q([1-9]|[1-4]\d|50)$/,
      'csf:2.0': /^[A-Z]{2}\.[A-Z]{2}-\d{2}$/,
    }
    for (const { id, mappings } of dmf.questions) {
      expect(Object.keys(mappings ?? {}).length, id).toBeGreaterThan(0)
      for (const [edition, references] of Object.entries(mappings ?? {})) {
        for (const reference of references) expect(reference, `${id} ${edition}`).toMatch(forms[edition] ?? /^$/)
      }
    }
  })
})

describe('the maturity scale', () => {
  it('explains 0 to 4, lowest first', () => {
    expect(maturityLevels.map(({ level }) => level)).toEqual([0, 1, 2, 3, 4])
    for (const { title, text } of maturityLevels) expect(title.en && text.en).toBeTruthy()
  })
})
