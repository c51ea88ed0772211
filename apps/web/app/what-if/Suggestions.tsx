import { Section, TextLink, useSay } from '@rantai/ui'
import { triedList } from '@rantai/use-cases/what-if/what-if.schema'
import { useFormat } from '../locale/use-format'
import { whatIfAddress, type TriedTexts } from './what-if-address'
import type { Tried } from './what-if-types'

type Suggested = Tried['suggestions']['improvements'][number]

/** How many are offered at once. */
const shownSuggestions = 5

/** Answers at their best that would bring most, one by one or all the way to the next band: each is a link. */
export function Suggestions({ tried }: { readonly tried: Tried }) {
  const say = useSay()
  const format = useFormat()
  const { improvements, path } = tried.suggestions
  const left = improvements.filter(({ question }) => !tried.triedAnswers.includes(question)).slice(0, shownSuggestions)
  if (left.length === 0 && path === null) return null
  const shown = (value: number) => Math.floor(value + 1e-9)
  return (
    <Section title={say('Worth trying')} aside={say('From the score as it stands')}>
      <ul>
        {path === null || path.answers.length === 0 ? null : (
          <li className="border-b border-(--border) py-2">
            <TextLink href={whatIfAddress(tried.engagementId, withAnswers(tried.texts, path.answers))}>
              {say('{steps, plural, one {The # answer} other {The # answers}} on the way to band {band}', {
                steps: path.answers.length,
                band: path.band,
              })}
            </TextLink>
          </li>
        )}
        {left.map((each) => (
          <li key={each.question} className="border-b border-(--border) py-2">
            <TextLink className="vn" href={whatIfAddress(tried.engagementId, withAnswers(tried.texts, [each]))}>
              {each.text}
            </TextLink>
            <span className="sub2">
              {shown(each.capped) === tried.now.shown
                ? say('{id}, before limits to {uncapped}', { id: each.question, uncapped: format.score(each.uncapped) })
                : say('{id}, to {shown}', { id: each.question, shown: shown(each.capped) })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** What is tried already, and these answers with it. */
function withAnswers(texts: TriedTexts, suggested: readonly Pick<Suggested, 'question' | 'texts'>[]): TriedTexts {
  const answers = { ...texts.answers }
  for (const each of suggested) answers[each.question] = each.texts.length > 1 ? [triedList, ...each.texts] : each.texts
  return { ...texts, answers }
}
