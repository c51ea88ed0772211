import { describe, expect, it } from 'vitest'
import { compose } from '../../compose/compose'
import { type Facts } from '../../inherent/inherent'
import { checkPacks } from '../../lint/check-pack'
import { type Answer, type Condition, type NumericComparison, type Question, type Source } from '../../model'
import { explain } from '../../scoring/explain'
import { isScored } from '../../compose/scored'
import { shipped } from '../elsewhere'
import { factNamed } from '../facts'
import { packs } from '../packs'

function shippedPack(id: string) {
  const found = packs[id]
  if (!found) throw new Error(`no pack ${id}`)
  return found
}

const dmf = shippedPack('dmf')
const cloud = shippedPack('cloud')
const byId = new Map([...dmf.questions, ...cloud.questions].map((question) => [question.id, question]))
const caps = cloud.questions.flatMap((question) => question.caps ?? [])
const asOf = '2026-11-21'

/** Entries of the question bank that ask several things became several questions; one is a fact of the customer's. */
const splitEntries: Record<string, string> = { '02': 'abc', '05': 'ab', '19': 'abcd', '21': 'ab', '23': 'ab' }
Object.assign(splitEntries, { '24': 'abcd', '25': 'ab', '28': 'ab', '29': 'ab' })
const entriesThatAreFacts: Record<string, string> = { '01': 'cloud' }

function leavesOf(condition: Condition): Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf)
  if ('any' in condition) return condition.any.flatMap(leavesOf)
  if ('not' in condition) return leavesOf(condition.not)
  return [condition]
}

const conditions = [
  ...cloud.questions.flatMap((question) => question.appliesWhen ?? []),
  ...caps.map((cap) => cap.when),
  ...(cloud.knockOuts ?? []).map((knockOut) => knockOut.when),
]

const full = (source: Source) => (typeof source === 'string' ? { title: source } : source)

function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (typeof value !== 'object' || value === null) return []
  const own = 'en' in value && typeof value.en === 'string' ? [value.en] : []
  return [...own, ...Object.values(value).flatMap(textsOf)]
}

/** A critical service in the cloud whose data must stay in Singapore and would do severe harm if lost. */
const worstCase: Facts = {
  cloud: true,
  personalData: true,
  usesSubProcessors: true,
  usesAi: true,
  developsSoftware: true,
  internetFacing: true,
  criticalService: true,
  crossBorder: 'noMechanism',
  residencyCountries: ['SG'],
  organisationCountries: ['SG'],
  sectors: ['finance', 'health'],
  vendorRole: 'processor',
  confidentialityImpact: 4,
  integrityImpact: 4,
  availabilityImpact: 4,
}

function best({ answer }: Question): Answer['value'] {
  switch (answer.type) {
    case 'maturity':
      return 4
    case 'yesNo':
      return 'yes'
    case 'single':
      return (answer.choices.find((choice) => choice.score === 1) ?? answer.choices[0])?.id
    case 'multi':
      return answer.choices.filter((choice) => choice.exclusive !== true).map((choice) => choice.id)
    case 'number': {
      const [band] = answer.bands ?? []
      return band === undefined ? 1 : 'from' in band ? band.from : band.upTo
    }
    case 'date':
      return asOf
    case 'countries':
      return ['SG']
    case 'subProcessors':
      return []
    default:
      return 'text'
  }
}

function worst({ answer }: Question): Answer['value'] {
  switch (answer.type) {
    case 'maturity':
      return 0
    case 'yesNo':
      return 'no'
    case 'single':
      return answer.choices.toSorted((a, b) => (a.score ?? 0) - (b.score ?? 0))[0]?.id
    case 'multi':
      return answer.choices.filter((choice) => choice.exclusive === true).map((choice) => choice.id)
    case 'number':
    case 'date':
      return 'none'
    default:
      return best({ answer } as Question)
  }
}

const evidence = [{ state: 'accepted' as const }]
const answersBy = (value: (question: Question) => Answer['value'], questions: readonly Question[]) =>
  Object.fromEntries(questions.map((question): [string, Answer] => [question.id, { value: value(question), evidence }]))

const both = compose({ packs: [dmf, cloud], variant: 'standard', facts: worstCase }, shipped)
const scoreOf = (answers: Record<string, Answer>, facts: Facts = worstCase) =>
  explain(compose({ packs: [dmf, cloud], variant: 'standard', facts }, shipped), {
    answers,
    facts,
    asOf,
    exceptions: [],
  })

describe('the cloud pack', () => {
  it('is a well-formed cloud pack of one component', () => {
    expect(cloud).toMatchObject({ id: 'cloud', version: '1.0.0', kind: 'cloud', label: 'interpretation' })
    expect(cloud.components?.map(({ id, weight }) => [id, weight])).toEqual([['CLD', 25]])
    expect(checkPacks([cloud], shipped, dmf)).toEqual([])
    expect(checkPacks([dmf, cloud], shipped)).toEqual([])
  })

  it('asks every entry of the question bank, or has it as a fact', () => {
    const entries = Array.from({ length: 30 }, (_, i) => String(i + 1).padStart(2, '0'))
    const ids = entries.flatMap((entry) => {
      if (entriesThatAreFacts[entry]) return []
      return splitEntries[entry] ? splitEntries[entry].split('').map((part) => `CLD-${entry}${part}`) : [`CLD-${entry}`]
    })
    expect(cloud.questions.map((question) => question.id).toSorted()).toEqual(ids)
    for (const fact of Object.values(entriesThatAreFacts)) expect(factNamed(fact)).toBeDefined()
  })

  it('has the counts that its decision record gives', () => {
    expect(cloud.questions).toHaveLength(43)
    expect(caps).toHaveLength(18)
    expect(cloud.knockOuts).toHaveLength(1)
  })

  it('caps at 60 what leaves content open or lets it leave its place, at 70 what weakens control over it', () => {
    const at = (figure: number) => caps.filter(({ cap }) => cap === figure).map(({ id }) => id.replace(/^CLD-/, ''))
    expect(at(60)).toEqual(['03-CAP', '06-CAP', '07-CAP', '08-CAP', '28a-CAP'])
    expect(at(70)).toHaveLength(13)
  })

  it('applies to cloud services alone', () => {
    for (const { id, appliesWhen } of cloud.questions) {
      expect(appliesWhen ? leavesOf(appliesWhen) : [], id).toContainEqual({ fact: 'cloud', is: true })
    }
    const without = scoreOf({}, { ...worstCase, cloud: false })
    expect(without.applicable.filter((id) => id.startsWith('CLD'))).toEqual([])
    expect(without.components['CLD']?.score).toBeNull()
  })

  it('says on every question that the framework is no law, how it was read, under which label, and when', () => {
    for (const { id, sources } of cloud.questions) {
      expect(sources?.length, id).toBeGreaterThan(0)
      for (const source of (sources ?? []).map(full)) {
        expect(source.title, id).toMatch(/not a law/)
        expect(source.title, id).toMatch(/our reading of a published summary, not official text, legal advice/)
        expect(['interpretation', 'announced'], id).toContain('label' in source ? source.label : undefined)
        expect('accessedOn' in source ? source.accessedOn : undefined, id).toBe(asOf)
      }
    }
  })

  it('names a page only where one was read, and each of those is a source of the pack', () => {
    const known = new Set((cloud.sources ?? []).map(({ url }) => url))
    const named = cloud.questions.flatMap(({ sources }) =>
      (sources ?? []).map(full).flatMap((each) => ('url' in each ? each.url : [])),
    )
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((url) => !known.has(url))).toEqual([])
    for (const url of known) expect(new URL(url ?? '').protocol).toBe('https:')
  })

  it('scores nothing that is only announced', () => {
    for (const question of cloud.questions) {
      const labels = (question.sources ?? []).map((each) => (typeof each === 'string' ? undefined : each.label))
      if (labels.every((label) => label === 'announced')) expect(isScored(question), question.id).toBe(false)
    }
    expect(cloud.questions.filter(({ id }) => id.startsWith('CLD-29')).map(isScored)).toEqual([false, false])
  })

  it('gives every cap and knock-out a reason, a source and a way to clear it', () => {
    for (const rule of [...caps, ...(cloud.knockOuts ?? [])]) {
      expect(rule.reason?.en, rule.id).toMatch(/\.$/)
      expect(rule.clear?.en, rule.id).toMatch(/\.$/)
      expect(rule.source, rule.id).toMatch(/setting of this pack$/)
    }
  })

  it('can be answered honestly: every figure and date has a word, every choice of several a "none"', () => {
    for (const { id, answer } of cloud.questions) {
      if (answer.type === 'number' || answer.type === 'date') expect(answer.none?.text?.en, id).toBeTruthy()
      if (answer.type === 'multi') expect(answer.choices.filter((each) => each.exclusive).length, id).toBe(1)
      if (answer.type !== 'single' && answer.type !== 'multi') continue
      for (const choice of answer.choices)
        if (!choice.exclusive) expect(choice.score, `${id} ${choice.id}`).toBeTypeOf('number')
    }
  })

  it('never fires a rule on good work, and names only facts and questions that exist', () => {
    const forbidden: readonly NumericComparison[] = ['atLeast', 'above']
    const leaves = conditions.flatMap(leavesOf)
    const overResults = leaves.filter((leaf) => 'value' in leaf || 'component' in leaf)
    expect(overResults.flatMap((leaf) => forbidden.filter((comparison) => comparison in leaf))).toEqual([])
    for (const leaf of leaves) {
      if ('fact' in leaf) expect(factNamed(leaf.fact), leaf.fact).toBeDefined()
      if ('answer' in leaf) expect(byId.has(leaf.answer), leaf.answer).toBe(true)
    }
  })

  it('says everything in words, the same heading over the parts of one entry', () => {
    for (const question of cloud.questions) {
      for (const field of ['text', 'plain', 'why', 'evidenceExamples'] as const) {
        expect(question[field]?.en, `${question.id} ${field}`).toMatch(/[.?]$/)
      }
    }
    for (const [entry, parts] of Object.entries(splitEntries)) {
      const headings = parts.split('').map((part) => byId.get(`CLD-${entry}${part}`)?.heading?.en)
      expect(headings[0], entry).toBeTruthy()
      expect(new Set(headings).size, entry).toBe(1)
    }
    for (const text of textsOf(cloud)) expect(text.trim()).toBe(text)
    expect(textsOf(cloud).filter((text) => /official/i.test(text))).toEqual([])
  })

  it('maps to editions, and only to ids of the form that each edition uses', () => {
    const forms: Record<string, RegExp> = {
      'iso27001:2022': /^A\.[5-8]\.\d{1,2}$/,
      'iso27017:2015': /^CLD\.\d{1,2}\.\d\.\d$/,
      'iso27701:2019': /^B\.8\.\d\.\d$/,
      'ccm:4.0': /^[A-Z&]{3}-\d{2}$/,
      'csf:2.0': /^[A-Z]{2}\.[A-Z]{2}-\d{2}$/,
    }
    for (const { id, mappings } of cloud.questions) {
      expect(Object.keys(mappings ?? {}).length, id).toBeGreaterThan(0)
      for (const [edition, references] of Object.entries(mappings ?? {})) {
        for (const reference of references) expect(reference, `${id} ${edition}`).toMatch(forms[edition] ?? /^$/)
      }
    }
  })
})

describe('the cloud pack beside the baseline', () => {
  it('composes to the same questionnaire in any order and with repeats', () => {
    for (const given of [
      [cloud, dmf],
      [dmf, cloud, dmf],
      [cloud, cloud, dmf, cloud],
    ]) {
      expect(compose({ packs: given, variant: 'standard', facts: worstCase }, shipped).hash).toBe(both.hash)
    }
  })

  it('is never laxer: every question, cap and knock-out of the baseline stays', () => {
    const alone = compose({ packs: [dmf], variant: 'standard', facts: worstCase }, shipped)
    const ids = new Set(both.questions.map(({ id }) => id))
    expect(alone.questions.filter(({ id }) => !ids.has(id))).toEqual([])
    const capIds = new Set(both.questions.flatMap((question) => question.caps ?? []).map(({ id }) => id))
    expect(alone.questions.flatMap((question) => question.caps ?? []).filter(({ id }) => !capIds.has(id))).toEqual([])
    expect(alone.knockOuts.filter(({ id }) => !both.knockOuts.some((each) => each.id === id))).toEqual([])
    // Badly answered, every cap of the baseline fires as it does without the cloud pack.
    const answers = answersBy(worst, [...dmf.questions, ...cloud.questions])
    const before = explain(alone, { answers: answersBy(worst, dmf.questions), facts: worstCase, asOf, exceptions: [] })
    const after = scoreOf(answers)
    expect(before.caps.fired.filter((id) => !after.caps.fired.includes(id))).toEqual([])
    expect(before.knockOuts.fired.filter((id) => !after.knockOuts.fired.includes(id))).toEqual([])
  })

  it('asks once what both packs ask, and carries the answer over', () => {
    const covers = [...dmf.questions, ...cloud.questions].flatMap(({ id, coveredBy }) =>
      coveredBy ? [[id, coveredBy]] : [],
    )
    expect(covers).toEqual([
      ['DMF-CTL-10', 'CLD-08'],
      ['DMF-CTL-15', 'CLD-07'],
      ['DMF-CTL-17', 'CLD-27'],
      ['CLD-19c', 'DMF-CTL-13a'],
      ['CLD-19d', 'DMF-CTL-13b'],
      ['CLD-28a', 'DMF-POL-06'],
    ])
    const nothing = scoreOf({})
    for (const [covered] of covers) expect(nothing.unanswered).not.toContain(covered)
    const answers = answersBy(best, both.questions)
    const late = scoreOf({
      ...answers,
      'DMF-POL-06': { value: 96 },
      'DMF-CTL-13a': { value: 'none' },
      'CLD-07': { value: 'partial' },
    })
    expect(late.caps.fired).toEqual(
      expect.arrayContaining(['CLD-07-CAP', 'CLD-19c-CAP', 'CLD-28a-CAP', 'DMF-CTL-15-CAP', 'DMF-POL-06-CAP']),
    )
  })

  it('gives full points and fires nothing where everything is at its best', () => {
    const { overall, caps: capped, knockOuts, unanswered } = scoreOf(answersBy(best, both.questions))
    expect({ unanswered, fired: capped.fired, open: capped.open, out: knockOuts.fired }).toEqual({
      unanswered: [],
      fired: [],
      open: [],
      out: [],
    })
    expect(overall.uncapped).toBeCloseTo(100, 9)
  })

  it('can fire every cap and the knock-out, and each is cleared by answering its question at its best', () => {
    const good = answersBy(best, both.questions)
    for (const question of cloud.questions) {
      for (const { id } of question.caps ?? []) {
        const asked = question.coveredBy ?? question.id
        const spec = byId.get(asked)
        if (!spec) throw new Error(asked)
        const bad = badAnswers(spec).find((value) =>
          scoreOf({ ...good, [asked]: { value, evidence } }).caps.fired.includes(id),
        )
        expect(bad, id).toBeDefined()
        const { improvements } = scoreOf({ ...good, [asked]: { value: bad, evidence } })
        expect(improvements?.find((each) => each.question === asked)?.capped, id).toBeCloseTo(100, 9)
      }
    }
    expect(scoreOf({ ...good, 'CLD-15': { value: 'no', evidence } }).knockOuts.fired).toEqual(['CLD-KO-01'])
  })

  it('leaves a small vendor with at most sixty questions, whole under every condition', () => {
    const small = compose({ packs: [dmf, cloud], variant: 'sme', facts: worstCase }, shipped)
    expect(small.questions.length).toBe(60)
    const ids = new Set(small.questions.map(({ id }) => id))
    for (const { id, appliesWhen } of small.questions) {
      for (const leaf of appliesWhen ? leavesOf(appliesWhen) : []) {
        if ('answer' in leaf) expect(ids, `${id} depends on ${leaf.answer}`).toContain(leaf.answer)
      }
    }
  })
})

/** Every answer short of the best that a closed scale has; for open ones the word. */
function badAnswers(question: Question): Answer['value'][] {
  const { answer } = question
  if (answer.type === 'single') return answer.choices.map((choice) => choice.id)
  if (answer.type === 'number') return ['none']
  return [worst(question)]
}
