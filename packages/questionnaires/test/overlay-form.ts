import { describe, expect, it } from 'vitest'
import {
  type Condition,
  factNamed,
  isScored,
  type Leaf,
  type NumericComparison,
  type Pack,
  packs,
  type Source,
} from '../src/index'
import { leavesOf } from '../src/compose/conditions'
import { checkPacks } from '../src/lint/check-pack'
import { shipped } from '../src/content'

/** What one overlay is made of: which entry of the question bank became which questions, or which facts. */
export type OverlayForm = {
  pack: Pack
  component: string
  /** Twenty entries; those of several questions name their letters. */
  split: Readonly<Record<string, string>>
  facts: Readonly<Record<string, readonly string[]>>
}

function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (typeof value !== 'object' || value === null) return []
  const own = 'en' in value && typeof value.en === 'string' ? [value.en] : []
  return [...own, ...Object.values(value).flatMap(textsOf)]
}

const sourcesOf = (source: Source | undefined) =>
  source === undefined ? [] : [typeof source === 'string' ? { title: source } : source]

function conditionsOf(pack: Pack): Condition[] {
  return [
    ...pack.questions.flatMap((question) => question.appliesWhen ?? []),
    ...pack.questions.flatMap((question) => question.caps ?? []).map((cap) => cap.when),
    ...(pack.knockOuts ?? []).map((knockOut) => knockOut.when),
    ...(pack.levels ?? []).map((level) => level.when),
    ...(pack.clocks ?? []).flatMap((clock) => clock.when ?? []),
  ]
}

/** The laws that every shipped overlay keeps, whatever it asks. */
export function overlayKeepsItsForm({ pack, component, split, facts }: OverlayForm): void {
  const entries = Array.from({ length: 20 }, (_, i) => `${component}-${String(i + 1).padStart(2, '0')}`)
  const caps = pack.questions.flatMap((question) => question.caps ?? [])
  const rules = [...caps, ...(pack.knockOuts ?? [])]
  const leaves: Leaf[] = conditionsOf(pack).flatMap(leavesOf)

  describe('its form', () => {
    it('asks each of the twenty entries, or has it as facts of the dictionary', () => {
      const expected = entries.flatMap((entry) => {
        if (entry in facts) return []
        return entry in split ? (split[entry] ?? '').split('').map((letter) => entry + letter) : [entry]
      })
      expect(pack.questions.map((question) => question.id)).toEqual(expected)
      for (const name of Object.values(facts).flat()) expect(factNamed(name), name).toBeDefined()
    })

    it('is one overlay with one component of weight 25', () => {
      expect(pack).toMatchObject({ kind: 'overlay', label: 'interpretation' })
      expect(pack.components?.map(({ id, weight }) => [id, weight])).toEqual([[component, 25]])
      for (const question of pack.questions) expect(question.component, question.id).toBe(component)
    })

    it('passes the check, alone and beside the other shipped packs, without a warning', () => {
      expect(checkPacks([pack], shipped, packs.dmf)).toEqual([])
      expect(checkPacks(Object.values(packs), shipped).filter((each) => each.pack === pack.id)).toEqual([])
    })

    it('says everything in words: wording, plain wording, reason, examples, and where it comes from', () => {
      for (const question of pack.questions) {
        for (const field of ['text', 'plain', 'why', 'evidenceExamples'] as const) {
          expect(question[field]?.en, `${question.id} ${field}`).toMatch(/[.?]$/)
        }
        expect(question.sources?.length, question.id).toBeGreaterThan(0)
        for (const each of question.sources?.flatMap(sourcesOf) ?? []) {
          expect(each.label, question.id).toBeDefined()
          expect(each.accessedOn, question.id).toBeDefined()
        }
      }
      for (const text of textsOf(pack)) expect(text.trim()).toBe(text)
    })

    it('gives every cap and knock-out a reason, a way to clear it, and a source that calls it a setting', () => {
      for (const rule of rules) {
        expect(rule.reason?.en, rule.id).toMatch(/\.$/)
        expect(rule.clear?.en, rule.id).toMatch(/\.$/)
        expect(
          sourcesOf(rule.source).map((each) => each.label),
          rule.id,
        ).toEqual(['organisationPolicy'])
      }
    })

    it('never gives a rule that binds the label of a setting, and calls nothing official that nobody read', () => {
      const binding = [
        ...pack.questions.flatMap((question) => question.sources?.flatMap(sourcesOf) ?? []),
        ...(pack.clocks ?? []).flatMap((clock) => sourcesOf(clock.source)),
      ]
      expect(binding.filter((each) => !['interpretation', 'announced'].includes(each.label ?? ''))).toEqual([])
      expect(textsOf(pack).filter((text) => /official/i.test(text))).toEqual([])
    })

    it('can be answered honestly: each date and figure has a word, each list a “none”', () => {
      for (const { id, answer } of pack.questions) {
        if (answer.type === 'number' || answer.type === 'date') expect(answer.none?.text?.en, id).toBeTruthy()
        if (answer.type === 'multi') expect(answer.choices.filter((each) => each.exclusive).length, id).toBe(1)
      }
    })

    it('names only facts of the dictionary or its own', () => {
      const own = Object.keys(pack.facts ?? {})
      const named = leaves.flatMap((leaf) => ('fact' in leaf ? leaf.fact : []))
      expect([...new Set(named)].filter((name) => !factNamed(name) && !own.includes(name))).toEqual([])
    })

    it('never fires on good work: no lower bound over a value or a component', () => {
      const forbidden: readonly NumericComparison[] = ['atLeast', 'above']
      const overResults = leaves.filter((leaf) => 'value' in leaf || 'component' in leaf)
      expect(overResults.flatMap((leaf) => forbidden.filter((comparison) => comparison in leaf))).toEqual([])
    })

    it('gives sub-questions a heading that their siblings share', () => {
      for (const [entry, letters] of Object.entries(split)) {
        const headings = letters
          .split('')
          .map((letter) => pack.questions.find((question) => question.id === entry + letter)?.heading?.en)
        expect(headings[0], entry).toBeTruthy()
        expect(new Set(headings).size, entry).toBe(1)
      }
    })

    it('leaves nothing out for a small vendor, and keeps the baseline’s short set at 60 or fewer', () => {
      expect(pack.questions.filter((question) => question.sme)).toEqual([])
      const named = new Set(
        [packs.dmf, pack].flatMap((each) =>
          (each?.knockOuts ?? [])
            .flatMap((rule) => leavesOf(rule.when))
            .flatMap((leaf) => ('answer' in leaf ? leaf.answer : 'value' in leaf ? leaf.value : [])),
        ),
      )
      const kept = packs.dmf?.questions.filter(
        (question) => question.sme || named.has(question.id) || question.caps?.some(({ cap }) => cap < 70),
      )
      expect(kept?.length).toBeLessThanOrEqual(60)
    })

    it('maps to ids of the form that each edition uses', () => {
      const forms: Record<string, RegExp> = { 'iso27001:2022': /^A\.[5-8]\.\d{1,2}$/, 'ccm:4.0': /^[A-Z&]{3}-\d{2}$/ }
      for (const { id, mappings } of pack.questions) {
        expect(Object.keys(mappings ?? {}), id).toEqual(['iso27001:2022', 'ccm:4.0'])
        for (const [edition, references] of Object.entries(mappings ?? {})) {
          for (const reference of references) expect(reference, `${id} ${edition}`).toMatch(forms[edition] ?? /^$/)
        }
      }
    })

    it('scores each scale up to 1', () => {
      for (const { id, answer } of pack.questions.filter(isScored)) {
        const scores =
          'choices' in answer
            ? answer.choices.map((choice) => choice.score ?? 0)
            : 'bands' in answer
              ? (answer.bands ?? []).map((band) => band.score)
              : [1]
        const best = answer.type === 'multi' ? scores.reduce((sum, each) => sum + each, 0) : Math.max(...scores)
        expect(Math.min(1, best), id).toBeCloseTo(1, 9)
      }
    })
  })
}
