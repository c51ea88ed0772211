import { type Explanation, type Questionnaire, questionsNamed, type Source } from '@rantai/questionnaires'

export type LimitView = {
  readonly id: string
  readonly kind: 'cap' | 'floor' | 'knockOut'
  /** fired: in force. open: not known yet. waived: set aside by an exception. */
  readonly state: 'fired' | 'open' | 'waived'
  /** What a cap or knock-out holds against it, as the end of a sentence; of a floor, the component it is on. */
  readonly subject: string | null
  /** What a floor asks for, and what there is: shares from 0 to 1 where it is on what is proven, else points. */
  readonly floor: { readonly min: number; readonly is: number; readonly onProven: boolean } | null
  /** The rule's own words on how to clear it. */
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

/** Everything that limits the score, might, or was set aside; what is in force first. */
export function limitsOf(questionnaire: Questionnaire, explanation: Explanation): LimitView[] {
  const { caps, knockOuts } = explanation.rules
  const order = { fired: 0, open: 1, waived: 2 }
  const all: LimitView[] = [
    ...knockOuts.flatMap((rule): LimitView[] => {
      if (rule.state === 'clear') return []
      const state = rule.waived ? 'waived' : rule.state
      return [
        {
          ...said(rule),
          id: rule.id,
          kind: 'knockOut',
          state,
          limit: null,
          answers: namedBy(questionnaire, rule.id),
          waivable: rule.waivable,
          wins: false,
        },
      ]
    }),
    ...caps.flatMap((rule): LimitView[] => {
      if (rule.state === 'clear') return []
      return [
        {
          ...said(rule),
          id: rule.id,
          kind: 'cap',
          state: rule.state,
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
      return {
        id: `${floor.pack}-${floor.level}-${floor.on}`,
        kind: 'floor',
        state: 'fired',
        subject: component?.title?.en ?? null,
        floor: { min: floor.min, is: floor.is ?? 0, onProven: floor.on === 'confidence' },
        clear: null,
        source: pack?.title.en ?? floor.pack,
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

type Rule = { id: string; reason?: { en: string }; clear?: { en: string }; source?: Source }

const said = ({ id, reason, clear, source }: Rule): Pick<LimitView, 'subject' | 'floor' | 'clear' | 'source'> => ({
  subject: lowerFirst(reason?.en ?? id),
  floor: null,
  clear: clear?.en ?? null,
  source: source === undefined ? null : typeof source === 'string' ? source : source.title,
})

/** A sentence as the end of another; a name in capitals stays as it is. */
function lowerFirst(text: string): string {
  const second = text.charAt(1)
  if (second !== second.toLowerCase()) return text
  return (text.charAt(0).toLowerCase() + text.slice(1)).replace(/\.$/u, '')
}
