import { engagementRepository, type EngagementForWork, type Transaction } from '@rantai/db'
import {
  addDays,
  answerBusinessDays,
  isBusinessDay,
  packs as shippedPacks,
  type Asked,
  type IsHoliday,
  type Tier,
} from '@rantai/questionnaires'
import { evaluateAsked } from '@rantai/questionnaires/asked'
import { english } from '@rantai/questionnaires/wording'
import { authorize } from '../access'
import { composeFor, packOfId, packsInForce, proposedPacks, type Facts } from '../assessments'
import type { Call } from '../call'
import { readOwnPacks, type OwnPacks } from '../packs/own-packs'
import { dateIn, holidaysOf } from '../calendar'
import { intakeFacts } from './engagements.schema'

/** What intake is drawn from before there is an engagement. */
export type IntakeStart = { readonly vendorName: string; readonly sectors: readonly string[] }

/** @throws UseCaseError forbidden, notFound */
export async function startIntake(
  { actor, deps }: Call,
  { vendorId }: { readonly vendorId: string },
): Promise<IntakeStart> {
  const scope = authorize(actor, 'engagement.read')
  const row = await deps.database.withScope(scope, (tx) => engagementRepository.readVendorForIntake(tx, vendorId))
  return { vendorName: row.vendorName, sectors: sectorsOf(row.organisationProfile) }
}

export type EngagementDetails = Omit<EngagementForWork, 'facts' | 'organisationProfile'> & {
  readonly facts: Facts
  readonly sectors: readonly string[]
}

/** @throws UseCaseError forbidden, notFound */
export async function readEngagement(
  { actor, deps }: Call,
  { engagementId }: { readonly engagementId: string },
): Promise<EngagementDetails> {
  const scope = authorize(actor, 'engagement.read')
  const { facts, organisationProfile, ...row } = await deps.database.withScope(scope, (tx) =>
    engagementRepository.readEngagement(tx, engagementId),
  )
  return { ...row, facts: facts as Facts, sectors: sectorsAskedOf(organisationProfile, row.packs) }
}

/** A pack that is asked, with how many questions it brings now, why it is in, and what it takes to leave it out. */
export type PackChosen = {
  readonly id: string
  readonly title: string
  readonly version: string
  readonly count: number
  /** What it brings with the facts as they are; nothing where a fact that it goes by isn't known. */
  readonly brings: 'questions' | 'rules' | 'nothing'
  /** What intake asks and nobody has answered yet, where that is why it brings nothing. */
  readonly needs: readonly string[]
  readonly why: string
  readonly leavingOut: 'impossible' | 'needsReason' | 'free'
}

/** A pack that isn't asked: `why` where the facts call for it, with the reason that was given for leaving it out. */
export type PackLeftOut = {
  readonly id: string
  readonly title: string
  readonly version: string
  readonly why: string | null
  readonly reason: string | null
}

export type EngagementScope = EngagementDetails & {
  readonly packsInScope: readonly PackChosen[]
  readonly packsLeftOut: readonly PackLeftOut[]
  readonly questionCount: number
  readonly minutes: number
  readonly questionnaireHash: string
  /** The questions as the vendor would read them. */
  readonly sections: readonly {
    readonly id: string
    readonly title: string
    readonly questions: readonly { readonly id: string; readonly text: string; readonly onlySometimes: boolean }[]
  }[]
  /** A due date by the tier's answer time, on a business day of the vendor's country. */
  readonly proposedDueOn: string
  readonly today: string
}

/** What the vendor would be asked, with why each pack is in it and how long it takes. @throws UseCaseError forbidden, notFound */
export async function readScope(
  { actor, deps }: Call,
  { engagementId }: { readonly engagementId: string },
): Promise<EngagementScope> {
  const scope = authorize(actor, 'engagement.read')
  const { engagement, own } = await deps.database.withScope(scope, async (tx) => ({
    engagement: await engagementRepository.readEngagement(tx, engagementId),
    own: await readOwnPacks(tx),
  }))
  const { facts: recorded, organisationProfile, ...row } = engagement
  const today = dateIn(deps.now(), row.organisationTimeZone)
  const facts = factsOf(engagement)
  const packs = packsInForce({ ...row, facts, own })
  const scoped = composeFor({ packs, variant: row.variant, facts, asOf: today, own })
  return {
    ...row,
    facts: recorded as Facts,
    sectors: sectorsAskedOf(organisationProfile, row.packs),
    ...packsOf(packs, { facts, removedPacks: row.removedPacks, scoped, own }),
    questionCount: scoped.questionCount,
    minutes: scoped.minutes,
    questionnaireHash: scoped.questionnaire.hash,
    sections: sectionsOf(scoped.asked, today),
    proposedDueOn: dueAfter(today, answerBusinessDays(tierOrModerate(row.tier)), holidaysOf(row.vendorCountry)),
    today,
  }
}

type Chosen = {
  readonly facts: Facts
  readonly removedPacks: Readonly<Record<string, string>>
  readonly scoped: ReturnType<typeof composeFor>
  readonly own: OwnPacks
}

function packsOf(
  inForce: readonly string[],
  { facts, removedPacks, scoped, own }: Chosen,
): Pick<EngagementScope, 'packsInScope' | 'packsLeftOut'> {
  const proposals = new Map(proposedPacks(facts).map((each) => [each.packId, each]))
  const counts = new Map(scoped.packs.map(({ id, count }) => [id, count]))
  const packsInScope = inForce.flatMap((id): PackChosen[] => {
    const pack = packOfId(id, own)
    if (!pack) return []
    const proposal = proposals.get(id)
    const count = counts.get(id)
    return [
      {
        id,
        title: pack.title.en,
        version: pack.version,
        count: count ?? 0,
        brings: count === undefined ? 'nothing' : count === 0 ? 'rules' : 'questions',
        needs: count === undefined ? factsMissing(id, facts) : [],
        why: proposal?.because.text ?? english('Added by your organisation.'),
        leavingOut: pack.kind === 'baseline' ? 'impossible' : proposal?.mandatory === true ? 'needsReason' : 'free',
      },
    ]
  })
  const offered = [...own.all.values()].filter(({ id }) => own.offered.has(id))
  const packsLeftOut = [...Object.values(shippedPacks), ...offered]
    .filter(({ id, kind }) => kind !== 'baseline' && !inForce.includes(id))
    .map(({ id, title, version }) => ({
      id,
      title: title.en,
      version,
      why: proposals.get(id)?.because.text ?? null,
      reason: removedPacks[id] || null,
    }))
  return { packsInScope, packsLeftOut }
}

/** What another question always answers for is not among them. */
/** Counted as the invitation counts: asked before anything is answered, and what answers may add. */
function sectionsOf(asked: Asked, today: string): EngagementScope['sections'] {
  const always = new Set(asked.questions.filter(({ appliesWhen }) => appliesWhen === true).map(({ id }) => id))
  const atFirst = new Set(evaluateAsked(asked, {}, today).asked)
  const shown = asked.questions.filter(({ coveredBy }) => coveredBy === undefined || !always.has(coveredBy))
  return asked.components.map(({ id, title }) => ({
    id,
    title: title?.en ?? id,
    questions: shown
      .filter((question) => question.component === id)
      .map(({ id: questionId, text, plain }) => ({
        id: questionId,
        text: (plain ?? text).en,
        onlySometimes: !atFirst.has(questionId),
      })),
  }))
}

/** The engagement's facts and the organisation's own, together: what conditions read. */
export function factsOf(engagement: Pick<EngagementForWork, 'facts' | 'organisationProfile'>): Facts {
  const profile = Object.entries((engagement.organisationProfile ?? {}) as Record<string, unknown>).filter(
    ([, value]) => value !== null,
  )
  return { ...(Object.fromEntries(profile) as Facts), ...(engagement.facts as Facts) }
}

/** Reads an engagement inside a transaction that goes on to work with it. */
export function readForWork(tx: Transaction, engagementId: string): Promise<EngagementForWork> {
  return engagementRepository.readEngagement(tx, engagementId)
}

function sectorsOf(profile: unknown): readonly string[] {
  const sectors = (profile as { sectors?: unknown } | null)?.sectors
  return Array.isArray(sectors) ? sectors.filter((each): each is string => typeof each === 'string') : []
}

/** The organisation's sectors, and those whose pack the engagement has: their facts decide what such a pack asks. */
function sectorsAskedOf(profile: unknown, packs: readonly string[]): readonly string[] {
  const ofPacks = packs.filter((id) => id === 'finance' || id === 'health')
  return [...new Set([...sectorsOf(profile), ...ofPacks])]
}

/** The questions of intake that a sector's pack goes by and that are open. */
const factsMissing = (packId: string, facts: Facts): readonly string[] =>
  intakeFacts.filter(({ askedBy, name }) => askedBy === packId && facts[name] === undefined).map(({ ask }) => ask.en)

const tierOrModerate = (tier: string | null): Tier =>
  tier === 'critical' || tier === 'high' || tier === 'low' ? tier : 'moderate'

/** The day `count` business days after another. */
export function dueAfter(day: string, count: number, isHoliday: IsHoliday): string {
  let on = day
  for (let left = count; left > 0;) {
    on = addDays(on, 1)
    if (isBusinessDay(on, isHoliday)) left -= 1
  }
  return on
}
