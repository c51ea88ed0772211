import { type Explanation, type Questionnaire, questionsNamed, type Source } from '@rantai/questionnaires'

export type LimitView = {
  readonly id: string
  readonly kind: 'cap' | 'floor' | 'knockOut'
  /** fired: in force. open: not known yet. waived: set aside by an exception. */
  readonly state: 'fired' | 'open' | 'waived'
  readonly title: string
  readonly reason: string | null
  readonly clear: string | null
  readonly source: string | null
  /** Highest score it allows; null for knock-outs, which decide instead. */
  readonly limit: number | null
  /** Where its answers stand: the questions it reads, or the component a floor is on. */
  readonly answers: readonly string[]
  readonly waivable: boolean
  /** True where this one sets the score that is shown. */
  readonly wins: boolean
}

const floorLimit = 69

/** One decimal, never rounded up, as the table of components shows it. */
const partScore = (score: number): string => (Math.floor(score * 10 + 1e-9) / 10).toFixed(1)

/** Everything that limits the score, might, or was set aside; what is in force first. */
export function limitsOf(questionnaire: Questionnaire, explanation: Explanation): LimitView[] {
  const { caps, knockOuts } = explanation.rules
  const order = { fired: 0, open: 1, waived: 2 }
  const all: LimitView[] = [
    ...knockOuts.flatMap((rule): LimitView[] => {
      if (rule.state === 'clear') return []
      const state = rule.waived ? 'waived' : rule.state
      const title = `Knock-out: ${lowerFirst(rule.reason?.en ?? rule.id)}`
      return [
        {
          ...said(rule),
          id: rule.id,
          kind: 'knockOut',
          state,
          title,
          limit: null,
          answers: namedBy(questionnaire, rule.id),
          waivable: rule.waivable,
          wins: false,
        },
      ]
    }),
    ...caps.flatMap((rule): LimitView[] => {
      if (rule.state === 'clear') return []
      const title = `Cap ${rule.cap}: ${lowerFirst(rule.reason?.en ?? rule.id)}`
      return [
        {
          ...said(rule),
          id: rule.id,
          kind: 'cap',
          state: rule.state,
          title,
          limit: rule.cap,
          answers: [rule.question],
          waivable: false,
          wins: rule.wins,
        },
      ]
    }),
    ...floorsOf(questionnaire, explanation),
  ]
  return all.sort((a, b) => order[a.state] - order[b.state])
}

function floorsOf(questionnaire: Questionnaire, explanation: Explanation): LimitView[] {
  const { uncapped, capped } = explanation.overall
  const wins = capped === floorLimit && uncapped !== null && uncapped > floorLimit
  return explanation.rules.floors
    .filter((floor) => floor.missed)
    .map((floor): LimitView => {
      const component = questionnaire.components.find((each) => each.id === floor.on)
      const pack = questionnaire.packs.find((each) => each.id === floor.pack)
      const is = floor.is ?? 0
      const proven = floor.on === 'confidence'
      const name = component?.title?.en ?? 'the score before limits'
      const title = proven
        ? `Floor: ${Math.round(floor.min * 100)} % proven, is ${Math.floor(is * 100 + 1e-9)} %`
        : `Floor: ${name} at least ${floor.min}, is ${partScore(is)}`
      const clear = proven
        ? 'Review more answers, or accept current evidence where it is required.'
        : `${(Math.ceil((floor.min - is) * 10 - 1e-9) / 10).toFixed(1)} more points in ${name}.`
      const reason = `Limits the score to ${floorLimit}. Asked for by ${pack?.title.en ?? floor.pack}.`
      return {
        id: `${floor.pack}-${floor.level}-${floor.on}`,
        kind: 'floor',
        state: 'fired',
        title,
        reason,
        clear,
        source: pack?.title.en ?? null,
        limit: floorLimit,
        answers: component === undefined ? [] : [component.id],
        waivable: false,
        wins,
      }
    })
}

/** The questions that a knock-out reads. */
function namedBy(questionnaire: Questionnaire, knockOutId: string): string[] {
  const rule = questionnaire.knockOuts.find(({ id }) => id === knockOutId)
  return rule ? [...questionsNamed(rule.when)] : []
}

type Rule = { reason?: { en: string }; clear?: { en: string }; source?: Source }

const said = ({ clear, source }: Rule): Pick<LimitView, 'reason' | 'clear' | 'source'> => ({
  reason: null,
  clear: clear?.en ?? null,
  source: source === undefined ? null : typeof source === 'string' ? source : source.title,
})

/** A sentence as the end of another; a name in capitals stays as it is. */
function lowerFirst(text: string): string {
  const second = text.charAt(1)
  if (second !== second.toLowerCase()) return text
  return (text.charAt(0).toLowerCase() + text.slice(1)).replace(/\.$/u, '')
}
