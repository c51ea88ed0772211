import {
  type Answers,
  compose,
  emptyScores,
  type Pack,
  packPortfolio,
  parsePack,
  type Portfolio,
  type PortfolioScores,
  type Program,
  programsFor,
  type Questionnaire,
  scorePortfolio,
} from '../../../packages/questionnaires/src'
import type { Prepared, Results } from './contestant'
import {
  choices,
  choiceScores,
  type KnockOut,
  numberBands,
  type Overlay,
  partScore,
  parts,
  type Question,
  RESULTS,
  type Vendor,
  type Workload,
} from './workload'

const asOf = '2026-11-21'
const text = { en: 'A question of the workload' }
const shared = { version: '1', title: text, label: 'organisationPolicy' as const }

function packedQuestion({ id, kind, weight, when }: Question): object {
  const answers = {
    yesNo: { type: 'yesNo' },
    single: { type: 'single', choices: choices.map((choice) => ({ id: choice, score: choiceScores[choice] })) },
    multi: {
      type: 'multi',
      choices: [...parts.map((part) => ({ id: part, score: partScore })), { id: 'none', exclusive: true }],
    },
    number: { type: 'number', bands: numberBands, otherwise: 0 },
  }
  const appliesWhen = when && { answer: when.question, in: when.in }
  return { id, component: 'all', text, weight, answer: answers[kind], ...(appliesWhen && { appliesWhen }) }
}

const packedKnockOuts = (knockOuts: readonly KnockOut[]): object[] =>
  knockOuts.map(({ id, question, is }) => ({ id, when: { answer: question, is } }))

/** The workload as the packs that a person would write. */
export function packsOf({ questions, knockOuts, overlays }: Workload): { base: Pack; overlays: Pack[] } {
  const components = [{ id: 'all', weight: 10 }]
  const packOf = (value: object): Pack => {
    const parsed = parsePack({ ...shared, components, ...value })
    if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems))
    return parsed.pack
  }
  const overlayPack = (overlay: Overlay): Pack =>
    packOf({
      id: overlay.mark,
      kind: 'overlay',
      facts: { [overlay.mark]: { type: 'boolean' } },
      questions: overlay.questions.map(packedQuestion),
      knockOuts: packedKnockOuts(overlay.knockOuts),
      levels: [
        { id: 'on', when: { fact: overlay.mark, is: true }, asks: 'all', multipliers: { questions: overlay.factors } },
      ],
    })
  const base = packOf({
    id: 'base',
    kind: 'baseline',
    questions: questions.map(packedQuestion),
    knockOuts: packedKnockOuts(knockOuts),
  })
  return { base, overlays: overlays.map(overlayPack) }
}

/** Rows that every program scores before the next rows. */
const TOGETHER = 128
const nowhere = { question: () => false, component: () => false }

/** The base and each overlay with it, composed for an engagement with these facts. */
export function composedFor(packs: ReturnType<typeof packsOf>, facts: Vendor['marks']): Questionnaire[] {
  const composed = (more: readonly Pack[]): Questionnaire =>
    compose({ packs: [packs.base, ...more], variant: 'standard', facts }, nowhere)
  return [composed([]), ...packs.overlays.map((overlay) => composed([overlay]))]
}

export const answersOf = ({ answers }: Vendor): Answers =>
  Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, { value }]))

export const everyMark = { mark1: true, mark2: true, mark3: true }

/** A portfolio as the product keeps it, and a program for the base and for each overlay. */
export function packedWorkload(workload: Workload): { portfolio: Portfolio; programs: Program[] } {
  const questionnaires = composedFor(packsOf(workload), everyMark)
  const rows = workload.vendors.map((vendor) => ({ facts: vendor.marks, answers: answersOf(vendor) }))
  const portfolio = packPortfolio(questionnaires, rows)
  return { portfolio, programs: programsFor(questionnaires, portfolio, asOf) }
}

/** The product's portfolio path: one run per questionnaire, over the rows whose facts make it apply. */
export function product(workload: Workload): Prepared {
  const { portfolio, programs } = packedWorkload(workload)
  const scores = programs.map(() => emptyScores(portfolio))
  const { codes, stride } = portfolio
  const applies = workload.overlays.map(({ mark }) =>
    Uint8Array.from(portfolio.profiles, ({ facts }) => (facts[mark] === true ? 1 : 0)),
  )
  const rows = new Int32Array(portfolio.length)
  const rowsOf = (overlay: number, from: number, to: number): Int32Array => {
    const table = applies[overlay]
    let count = 0
    for (let v = from; v < to; v++) if (!table || table[codes[v * stride]!] === 1) rows[count++] = v
    return rows.subarray(0, count)
  }
  return {
    name: 'the product: portfolio path',
    vendors: workload.vendors.length,
    run(from, to) {
      // All programs over some rows before the next: what the first leaves in them is still near when the others go on.
      for (let at = from; at < to; at += TOGETHER) {
        const end = Math.min(to, at + TOGETHER)
        programs.forEach((program, r) => scorePortfolio(program, scores[r]!, rowsOf(r - 1, at, end)))
      }
    },
    collect(from, to, results) {
      for (let r = 0; r < RESULTS; r++)
        gather(results, r, { from, to, base: scores[0]!, own: scores[r]!, applies: applies[r - 1], portfolio })
    },
  }
}

type Gathered = {
  from: number
  to: number
  base: PortfolioScores
  own: PortfolioScores
  applies: Uint8Array | undefined
  portfolio: Portfolio
}

/** Vendors to whom an overlay doesn't apply keep the base result. */
function gather(results: Results, r: number, { from, to, base, own, applies, portfolio }: Gathered): void {
  const { codes, stride } = portfolio
  for (let v = from; v < to; v++) {
    const { uncapped, knockedOut, unanswered } = !applies || applies[codes[v * stride]!] === 1 ? own : base
    const at = RESULTS * (v - from) + r
    results.points[at] = uncapped[v]!
    results.knockedOut[at] = knockedOut[v]!
    results.unanswered[at] = unanswered[v]!
  }
}

/** The limit: one pass that reads every answer of every vendor once and adds it up, and finds nothing out. */
export function bareLoop(workload: Workload): Prepared & { sum: () => number } {
  const width = workload.questions.length + workload.overlays.reduce((sum, each) => sum + each.questions.length, 0)
  const bytes = Uint8Array.from({ length: workload.vendors.length * width }, (_, i) => i % 5)
  let kept = 0
  return {
    name: 'limit: read each answer once',
    vendors: workload.vendors.length,
    sum: () => kept,
    run(from, to) {
      for (let v = from; v < to; v++) {
        let sum = 0
        for (let i = v * width; i < (v + 1) * width; i++) sum += bytes[i]!
        kept ^= sum
      }
    },
  }
}
