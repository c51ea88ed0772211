import type { PackInput } from '@rantai/questionnaires'
import { english } from '@rantai/ui/words'
import { freeId } from './question-form'
import { fieldsOf, given, type Fields } from './read-fields'

type Component = NonNullable<PackInput['components']>[number]
type Level = NonNullable<PackInput['levels']>[number]
type KnockOut = NonNullable<PackInput['knockOuts']>[number]

/** How the form names the parts of a list: `level.0.when`. */
export const ruleName = (list: 'component' | 'level' | 'knockOut', index: number, field: string): string =>
  `${list}.${index}.${field}`

/** The labels that a pack of one's own may carry; the others say what an authority wrote. */
export const ownLabels = english([
  { value: 'organisationPolicy', label: 'Your policy' },
  { value: 'interpretation', label: 'An interpretation' },
])

/** The draft with what the page of components and rules says; what it doesn't hold stays. */
export function withRules(draft: PackInput, form: FormData): PackInput {
  if (!form.has('title')) return draft
  const fields = fieldsOf(form)
  const label = ownLabels.find(({ value }) => value === fields.text('label'))?.value ?? draft.label
  return given({
    ...draft,
    title: fields.words('title', draft.title) ?? { en: '' },
    label,
    components: draft.components?.map((each, i) => componentIn(fields, each, i)),
    levels: draft.levels?.map((each, i) => levelIn(fields, each, i)),
    knockOuts: draft.knockOuts?.map((each, i) => knockOutIn(fields, each, i)),
  })
}

function componentIn(fields: Fields, before: Component, index: number): Component {
  const name = (field: string) => ruleName('component', index, field)
  return given({
    ...before,
    id: fields.text(name('id')).trim() || before.id,
    title: fields.words(name('title'), before.title),
    weight: fields.number(name('weight')),
  })
}

function levelIn(fields: Fields, before: Level, index: number): Level {
  const name = (field: string) => ruleName('level', index, field)
  const least = fields.optionalNumber(name('overall'))
  const floors = (before.floors ?? []).filter((floor) => !('overall' in floor))
  const all = least === undefined ? floors : [...floors, { overall: true as const, min: least }]
  return given({
    ...before,
    id: fields.text(name('id')).trim() || before.id,
    when: fields.json(name('when'), before.when) ?? before.when,
    floors: all.length > 0 ? all : undefined,
    minConfidence: fields.optionalNumber(name('minConfidence')),
    cadenceMonths: fields.optionalNumber(name('cadenceMonths')),
    deltaMonths: fields.optionalNumber(name('deltaMonths')),
  })
}

function knockOutIn(fields: Fields, before: KnockOut, index: number): KnockOut {
  const name = (field: string) => ruleName('knockOut', index, field)
  return given({
    ...before,
    id: fields.text(name('id')).trim() || before.id,
    when: fields.json(name('when'), before.when) ?? before.when,
    reason: fields.words(name('reason'), before.reason),
    clear: fields.words(name('clear'), before.clear),
    source: typeof before.source === 'object' ? before.source : fields.text(name('source')).trim() || undefined,
    waivable: fields.has(name('waivable')),
  })
}

/** The act of a button on the page of rules, and the field where one goes on. */
export function actOnRules(draft: PackInput, act: string): { readonly draft: PackInput; readonly focus?: string } {
  const [verb = '', place = ''] = act.split(':')
  const index = Number(place)
  const components = draft.components ?? []
  const levels = draft.levels ?? []
  const knockOuts = draft.knockOuts ?? []
  const subject = draft.questions[0]
  switch (verb) {
    case 'addComponent': {
      const taken = components.map(({ id }) => id)
      const added = { id: freeId(taken, 'OWN', 1), title: { en: '' }, weight: 10 }
      return {
        draft: { ...draft, components: [...components, added] },
        focus: ruleName('component', components.length, 'title'),
      }
    }
    case 'removeComponent':
      return { draft: { ...draft, components: components.toSpliced(index, 1) }, focus: 'act-addComponent' }
    case 'addLevel': {
      const id = freeId(
        levels.map((each) => each.id),
        'level',
        1,
      )
      const added = { id, when: { fact: 'personalData', is: true } }
      return { draft: { ...draft, levels: [...levels, added] }, focus: ruleName('level', levels.length, 'id') }
    }
    case 'removeLevel':
      return { draft: emptied({ ...draft, levels: levels.toSpliced(index, 1) }), focus: 'act-addLevel' }
    case 'addKnockOut': {
      const id = freeId(
        knockOuts.map((each) => each.id),
        `${(draft.components?.[0]?.id ?? 'OWN').toUpperCase()}-KO-`,
      )
      const when = subject ? { answer: subject.id, answered: false } : { fact: 'personalData', is: true }
      const added = { id, when, reason: { en: '' }, waivable: true }
      return {
        draft: { ...draft, knockOuts: [...knockOuts, added] },
        focus: ruleName('knockOut', knockOuts.length, 'reason'),
      }
    }
    case 'removeKnockOut':
      return { draft: emptied({ ...draft, knockOuts: knockOuts.toSpliced(index, 1) }), focus: 'act-addKnockOut' }
    default:
      return { draft }
  }
}

/** A pack whose last level goes has none: an empty list would say so twice. */
function emptied(draft: PackInput): PackInput {
  const { levels, knockOuts, ...rest } = draft
  return {
    ...rest,
    ...(levels && levels.length > 0 && { levels }),
    ...(knockOuts && knockOuts.length > 0 && { knockOuts }),
  }
}
