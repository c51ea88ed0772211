import { ComponentBars, Section, useSay } from '@rantai/ui'
import { english, type Say } from '@rantai/ui/words'
import { useFormat } from '../locale/use-format'
import type { Focus, Profile } from './profile-types'
import { maturityWords } from './profile-words'

/** The five-block view of the same questions. */
const blockTitles: Readonly<Record<string, string>> = english({
  B1: 'Governance and organisation',
  B2: 'Policies and procedures',
  B3: 'Infrastructure and architecture',
  B4: 'The life of the data',
  B5: 'New uses of data',
})

const blockWords = (say: Say, block: { readonly block: string; readonly maturity: string }) =>
  say(
    '{maturity, select, foundational {{block} foundational} defined {{block} defined} managed {{block} managed} other {{block} advanced}}',
    block,
  )

/** The components, their maturity and where the points come from. */
export function Components({ profile, focus }: { profile: Profile; focus: Focus }) {
  const say = useSay()
  const format = useFormat()
  const { rating } = focus
  const decided = profile.at === 'current' ? profile.head.scores.at(-1) : undefined
  const packTitle = (id: string) => focus.packs.find((pack) => pack.id === id)?.title ?? id
  const firstAdded = rating.components.find((component) => component.added)?.id
  const at = profile.at === 'decided' ? '?at=decided' : ''
  return (
    <Section
      id="components"
      title={say('Components, maturity and where the points come from')}
      aside={decided ? say('dashed: decided {date}', { date: format.date(decided.asOf) }) : undefined}
    >
      <ComponentBars
        caption={say('Components')}
        locale={format.locale}
        thresholds={[40, 60, 80]}
        sum={rating.sum}
        afterLimit={
          rating.capped !== null && rating.uncapped !== null && rating.capped < rating.uncapped
            ? rating.capped
            : undefined
        }
        rows={rating.components.map((component) => {
          const was = decided?.components[component.id]?.score
          const multiplied = component.multiplier
            ? `${component.baseWeight} × ${component.multiplier.factor}, ${packTitle(component.multiplier.pack)}`
            : undefined
          return {
            id: component.id,
            label: component.title,
            href: `/engagements/${profile.head.engagementId}/answers${at}#${component.id}`,
            note: (
              <ComponentNote
                words={
                  multiplied ??
                  (component.added ? say('added by {pack}', { pack: packTitle(component.pack) }) : undefined)
                }
                moved={focus.since?.changes.filter((change) => change.component === component.id).length ?? 0}
              />
            ),
            score: component.score,
            decided: was === null || was === undefined ? undefined : was * 100,
            floor: component.floor ?? undefined,
            maturity: component.maturity === null ? '–' : say(maturityWords[component.maturity]),
            weight: component.weight,
            points: component.points,
            startsAdded: component.id === firstAdded,
          }
        })}
      />
      <p className="small muted">
        {say(
          'Points = 100 × weight ÷ {weight} × score ÷ 100. Every number opens into its answers. They are reckoned with exactly; a score is shown cut after one decimal and points are shown rounded, so the last digit of a sum done by hand may differ.',
          { weight: format.figure(rating.sum.weight) },
        )}
      </p>
      {rating.blocks.length > 0 ? (
        <p className="small">
          <b className="m">{say('Five-block view:')} </b>
          {rating.blocks
            .map(({ id, maturity }) => blockWords(say, { block: say(blockTitles[id] ?? id), maturity }))
            .join('; ')}
          . <span className="muted">{say('The same questions in another order; it changes no score.')}</span>
        </p>
      ) : null}
    </Section>
  )
}

/** Where a component's weight comes from, and how many of its answers are worth something else than when decided. */
function ComponentNote({ words, moved }: { words: string | undefined; moved: number }) {
  const say = useSay()
  if (moved === 0) return words ?? null
  return (
    <>
      {words === undefined ? null : `${words}, `}
      <a href="#moved">{say('{moved, plural, one {# answer} other {# answers}} moved', { moved })}</a>
    </>
  )
}
