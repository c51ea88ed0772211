import fc from 'fast-check'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import {
  acceptHandedLink,
  handOver,
  hashToken,
  readAnswer,
  readAnsweringOverview,
  readAnsweringSection,
  saveAnswer,
  takeBackHanded,
} from '../../packages/use-cases/src/index'
import { keptEdits } from '../../apps/web/app/answering/kept-edits'
import { anonymous } from '../../packages/use-cases/src/access/index'
import { acceptLink } from '../../packages/use-cases/src/index'
import { handOverSchema } from '../../packages/use-cases/src/delegations/delegations.schema'
import { memoryStore } from '../setup/memory-store'
import { linkOf, linkToPart, vendorStage, type VendorStage } from '../setup/vendor-link'
import { withDatabase } from '../setup/with-database'
import { bringBack, takeAlong } from './sheet'
import { type Step, step, tabNames, type TabName } from './steps'
import { type Browser, callerOf, type Place, Tab } from './tab'

/** Sequences a run; 1,000 and more where saving itself is changed. */
const RUNS = 80
const database = withDatabase()
const now = () => new Date('2026-03-02T01:00:00Z')

// Pauses and tries anew are steps of a sequence, not of a clock.
beforeAll(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterAll(() => void vi.useRealTimers())

it(
  'loses no word in whatever order three people write, lose the network, hand over, bring workbooks back and choose',
  { timeout: 600_000 },
  async () => {
    let stage = await vendorStage(database(), now)
    let sessionHash: Buffer = Buffer.alloc(0)
    let count = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 5, maxLength: 40 }),
        fc.infiniteStream(fc.boolean()),
        async (steps, choices) => {
          // Nobody may hand over a hundred times a day.
          if (count % 20 === 0) {
            stage = await vendorStage(database(), now)
            sessionHash = await signIn(stage)
          }
          const sequence = await Sequence.begin(stage, sessionHash, (count += 1))
          for (const each of steps) await sequence.take(each)
          await sequence.end(choices)
          await sequence.check()
        },
      ),
      { numRuns: RUNS, endOnFailure: false },
    )
  },
)

async function signIn(stage: VendorStage): Promise<Buffer> {
  const { deps } = stage.call
  const token = await linkOf(database(), stage.customer, { assessmentId: stage.assessmentId, now })
  return hashToken((await acceptLink({ actor: anonymous, deps }, { token })).sessionToken)
}

class Sequence {
  private readonly tabs = new Map<TabName, Tab>()
  /** What the server holds, told by what it took alone. */
  private readonly held = new Map<string, string>()
  private readonly typed: { word: string; questionId: string }[] = []
  private readonly givenUp = new Set<string>()
  private delegationId: string | undefined
  /** A workbook that was taken along, and what the server held then. */
  private sheet: { readonly workbook: Uint8Array; readonly held: ReadonlyMap<string, string> } | undefined
  private readonly names: string[] = []

  private constructor(
    private readonly stage: VendorStage,
    private readonly number: number,
    private readonly place: Place,
    private readonly questionIds: readonly string[],
    private readonly browsers: Record<'desk' | 'telephone' | 'colleague', Browser>,
  ) {}

  static async begin(stage: VendorStage, sessionHash: Buffer, number: number): Promise<Sequence> {
    const { assessmentId, call } = stage
    const overview = await readAnsweringOverview(call, { assessmentId })
    const sectionId = overview.sections[0]?.id ?? expect.fail('a section')
    const place = { assessmentId, sectionId }
    const section = await readAnsweringSection(call, place)
    const questionIds = section.asked.questions.map(({ id }) => id).slice(0, 3)
    const own = callerOf(call, sessionHash)
    const browser = (caller: Browser['caller']): Browser => ({
      kept: memoryStore(),
      online: true,
      signedIn: true,
      caller,
    })
    const browsers = {
      ...{ desk: browser(own), telephone: browser(own) },
      colleague: browser(() => Promise.resolve(undefined)),
    }
    const sequence = new Sequence(stage, number, place, questionIds, browsers)
    for (const questionId of questionIds) {
      const expectedVersion = section.answers[questionId]?.version ?? 0
      const comment = `Begin ${number}.`
      await saveAnswer(call, { assessmentId, questionId, value: null, comment, expectedVersion })
      sequence.held.set(questionId, comment)
    }
    return sequence
  }

  async take(each: Step): Promise<void> {
    if (each.kind === 'handOver') return this.handOver(this.questionIds[each.question]!)
    if (each.kind === 'takeBack') return this.takeBack()
    if (each.kind === 'takeAlong') return this.takeAlong()
    if (each.kind === 'bringBack') return this.bringBack(this.questionIds[each.question]!, each.keep)
    const at = await this.tabOf(each.tab)
    if (!at) return
    const { browser } = at
    if (each.kind === 'type') this.type(each.tab, this.questionIds[each.question]!)
    else if (each.kind === 'pause') await at.settle()
    else if (each.kind === 'cut') browser.online = false
    else if (each.kind === 'connect') {
      browser.online = true
      for (const other of this.tabs.values()) if (other.browser === browser) await other.settle()
    } else if (each.kind === 'reload') await at.reload()
    else if (each.kind === 'close') await this.close(each.tab, at)
    else if (each.kind === 'revisit') await at.revisit()
    else if (each.kind === 'mishap') at.mishap = each.mishap
    else if (each.kind === 'land') await at.land()
    else if (each.kind === 'sessionEnds') browser.signedIn = false
    else if (each.kind === 'signIn') browser.signedIn = true
    else await this.choose(at, this.questionIds[each.question]!, each.mine)
  }

  /** Everybody comes back, chooses wherever two versions met, and looks again. */
  async end(choices: Iterator<boolean>): Promise<void> {
    for (const browser of Object.values(this.browsers)) Object.assign(browser, { online: true, signedIn: true })
    for (const name of tabNames) await this.tabOf(name)
    for (const at of this.tabs.values()) {
      await at.land()
      at.mishap = undefined
    }
    // Each choice may meet what another just wrote, as often as there are tabs and questions.
    for (let round = 0; round < 12; round += 1) {
      for (const at of this.tabs.values()) {
        await at.settle()
        for (const questionId of this.questionIds) await this.choose(at, questionId, choices.next().value)
        await at.revisit()
      }
    }
  }

  async check(): Promise<void> {
    const { assessmentId, call } = this.stage
    const history = await database().admin.query<{ questionId: string; comment: string }>(
      `select question_id as "questionId", coalesce(comment, '') as comment from answer_history where assessment_id = $1 and question_id = any($2)`,
      [assessmentId, this.questionIds],
    )
    const ever = new Map<string, string>()
    for (const { questionId, comment } of history.rows) ever.set(questionId, `${ever.get(questionId) ?? ''} ${comment}`)
    for (const { word, questionId } of this.typed)
      expect(
        this.wordsIn(ever.get(questionId)).has(word) || this.givenUp.has(word) || this.isOnDevice(word),
        `“${word}” of ${questionId} is somewhere`,
      ).toBe(true)
    for (const questionId of this.questionIds) {
      const { comment } = await readAnswer(call, { assessmentId, questionId })
      expect(comment).toBe(this.held.get(questionId))
      for (const [name, at] of this.tabs) {
        const state = at.saver.snapshot()[questionId]
        if (!state || (await at.browser.caller()) === undefined) continue
        if (!(await this.mayWrite(name, questionId))) continue
        expect([name, state.draft.comment, state.theirs]).toEqual([name, comment, undefined])
        expect(['saved', undefined]).toContain(state.standing?.kind)
      }
    }
  }

  private async mayWrite(name: TabName, questionId: string): Promise<boolean> {
    if (name !== 'colleague') return true
    const call = await this.browsers.colleague.caller()
    if (!call) return false
    const section = await readAnsweringSection(call, this.place).catch(() => undefined)
    return section?.asked.questions.some(({ id }) => id === questionId) ?? false
  }

  private async tabOf(name: TabName): Promise<Tab | undefined> {
    const known = this.tabs.get(name)
    if (known) return known
    const browser = this.browsers[name === 'desk beside' ? 'desk' : name]
    const opened = await Tab.open(browser, this.place, (questionId, comment) =>
      this.held.set(questionId, comment ?? ''),
    )
    if (opened) this.tabs.set(name, opened)
    return opened
  }

  private newWord(questionId: string): string {
    const word = `w${this.number}-${this.typed.length}`
    this.typed.push({ word, questionId })
    return word
  }

  /** What is on its way arrives or doesn't; nothing is sent any more, and only the browser remembers. */
  private async close(name: TabName, at: Tab): Promise<void> {
    this.tabs.delete(name)
    await at.land()
  }

  /** One more word after what stands in the box. */
  private type(name: TabName, questionId: string): void {
    const { saver } = this.tabs.get(name)!
    const state = saver.snapshot()[questionId]
    if (!state) return
    const word = this.newWord(questionId)
    saver.edit(questionId, { ...state.draft, comment: `${state.draft.comment} ${word}`.trim() }, true)
  }

  private async choose(at: Tab, questionId: string, mine: boolean): Promise<void> {
    const state = at.saver.snapshot()[questionId]
    if (!state?.theirs) return
    if (mine) at.saver.keepMine(questionId)
    else {
      const stays = this.wordsIn(state.theirs.comment ?? '')
      for (const word of this.wordsIn(state.draft.comment)) if (!stays.has(word)) this.givenUp.add(word)
      at.saver.takeTheirs(questionId)
    }
    await at.settle()
  }

  private async handOver(questionId: string): Promise<void> {
    if (this.delegationId !== undefined) return
    const { assessmentId, call } = this.stage
    const email = `colleague${this.number}-${this.names.length}@example.org`
    this.names.push(email)
    const { delegationId } = await handOver(
      call,
      handOverSchema.parse({
        ...{ assessmentId, name: 'Budi', email, locale: 'id', note: '', wantedOn: '2026-03-12' },
        ...{ part: 'questions', questionIds: [questionId] },
      }),
    )
    const token = await linkToPart(database(), this.stage, { delegationId, email, now })
    const { sessionToken } = await acceptHandedLink({ actor: anonymous, deps: call.deps }, { token })
    Object.assign(this.browsers.colleague, { caller: callerOf(call, hashToken(sessionToken)) })
    this.delegationId = delegationId
  }

  private async takeBack(): Promise<void> {
    const { delegationId } = this
    if (delegationId === undefined) return
    await takeBackHanded(this.stage.call, { assessmentId: this.stage.assessmentId, delegationId })
    this.delegationId = undefined
  }

  private async takeAlong(): Promise<void> {
    const workbook = await takeAlong(this.stage.call, this.place.assessmentId)
    this.sheet = { workbook, held: new Map(this.held) }
  }

  /** One more word in the workbook, which comes back: taken where nobody saved since, else chosen. */
  private async bringBack(questionId: string, keep: 'portal' | 'sheet'): Promise<void> {
    if (!this.sheet) return
    const [before, now] = [this.sheet.held.get(questionId), this.held.get(questionId)]
    const word = this.newWord(questionId)
    const comment = `${before} ${word}`
    const place = { assessmentId: this.place.assessmentId, workbook: this.sheet.workbook }
    const outcome = await bringBack(this.stage.call, place, { questionId, comment, keep })
    expect(outcome).toBe(now === before ? 'taken' : 'conflict')
    if (now === before || keep === 'sheet') this.held.set(questionId, comment)
    else this.givenUp.add(word)
    this.sheet = undefined
  }

  /** Whoever may not send any more still has what was written. */
  private isOnDevice(word: string): boolean {
    const open = [...this.tabs.values()].flatMap(({ saver }) =>
      Object.values(saver.snapshot()).map(({ draft }) => draft.comment),
    )
    const kept = Object.values(this.browsers).flatMap((browser) =>
      keptEdits(this.place.assessmentId, 'nobody', () => browser.kept)
        .all()
        .map(({ edit }) => edit.draft.comment),
    )
    const here = [...open, ...kept]
    return here.some((text) => this.wordsIn(text).has(word))
  }

  private readonly wordsIn = (text = ''): Set<string> => new Set(text.split(' '))
}
