import { AnswerSaver, type Transport } from '../../apps/web/app/answering/answer-saver'
import { keptEdits } from '../../apps/web/app/answering/kept-edits'
import { changes } from '../../apps/web/app/answering/section-answer'
import { findRespondent } from '../../packages/use-cases/src/access/index'
import {
  type Call,
  failureOf,
  readAnswer,
  readAnsweringSection,
  saveAnswer,
  type SavedAnswer,
  type StoredAnswer,
  UseCaseError,
} from '../../packages/use-cases/src/index'

let pages = 0

/** What happens to the next save on its way: it never arrives, its answer gets lost, or one of both takes its time. */
export type Mishap = 'never' | 'unheard' | 'slowThere' | 'slowBack'

/** One person's browser: what it keeps outlives its tabs. */
export type Browser = {
  readonly kept: Storage
  online: boolean
  signedIn: boolean
  /** Who they are at the server now; undefined where nobody lets them in any more. */
  readonly caller: () => Promise<Call | undefined>
}

export type Place = { readonly assessmentId: string; readonly sectionId: string }
/** A save that the server took, in the order in which it did. */
export type Accepted = (questionId: string, comment: string | null, version: number) => void

/** One tab with the product's own saver, whose calls go to the use-cases by a network that fails as it is told to. */
export class Tab {
  saver: AnswerSaver
  mishap: Mishap | undefined
  private release: (() => void) | undefined
  private waiting: Promise<unknown>[] = []

  private constructor(
    readonly browser: Browser,
    private readonly place: Place,
    private readonly accepted: Accepted,
    private section: Awaited<ReturnType<typeof readAnsweringSection>>,
  ) {
    this.saver = this.fresh()
  }

  /** Undefined where the page can't be loaded. */
  static async open(browser: Browser, place: Place, accepted: Accepted): Promise<Tab | undefined> {
    const section = await load(browser, place)
    if (!section) return undefined
    const tab = new Tab(browser, place, accepted, section)
    tab.saver.resume()
    await tab.settle()
    return tab
  }

  /** Closed and opened again; stays as it was where the page can't be loaded. */
  async reload(): Promise<void> {
    const section = await load(this.browser, this.place)
    if (!section) return
    await this.land()
    this.section = section
    this.saver = this.fresh()
    this.saver.resume()
    await this.settle()
  }

  /** What a page does that is looked at again. */
  async revisit(): Promise<void> {
    const section = await load(this.browser, this.place)
    if (section) this.saver.refresh(section.answers)
  }

  /** A pause in typing, or the network coming back. */
  async settle(): Promise<void> {
    const done = this.saver.flush()
    if (this.mishap === 'slowThere' || this.mishap === 'slowBack') this.waiting.push(done)
    else if (this.release) this.waiting.push(done)
    else await done
  }

  /** What took its time arrives. */
  async land(): Promise<void> {
    this.mishap = undefined
    this.release?.()
    this.release = undefined
    await Promise.all(this.waiting.splice(0))
  }

  private fresh(): AnswerSaver {
    const { kept } = this.browser
    const page = String((pages += 1))
    return new AnswerSaver({
      sectionId: this.place.sectionId,
      specs: new Map(this.section.asked.questions.map(({ id, answer }) => [id, answer])),
      answers: this.section.answers,
      transport: this.transport(),
      kept: () => keptEdits(this.place.assessmentId, page, () => kept),
      reader: { say: String, nameOf: (code) => code, codeOf: (words) => words },
    })
  }

  private transport(): Transport {
    return {
      save: (questionId, content, expectedVersion) => this.save(questionId, { ...changes(content), expectedVersion }),
      confirm: () => Promise.reject(new Error('Nothing to confirm.')),
      read: async (questionId): Promise<StoredAnswer> =>
        readAnswer(await this.caller(), { assessmentId: this.place.assessmentId, questionId }),
      failureOf,
    }
  }

  private async save(
    questionId: string,
    input: ReturnType<typeof changes> & { expectedVersion: number },
  ): Promise<SavedAnswer> {
    const { mishap } = this
    if (mishap === 'never' || mishap === 'unheard') this.mishap = undefined
    if (mishap === 'never') throw new Error('The server was killed.')
    const slow = mishap?.startsWith('slow') ? new Promise<void>((resolve) => (this.release = resolve)) : undefined
    if (slow) this.mishap = undefined
    if (mishap === 'slowThere') await slow
    const saved = await saveAnswer(await this.caller(), {
      ...{ assessmentId: this.place.assessmentId, questionId },
      ...input,
    })
    this.accepted(questionId, input.comment, saved.version)
    if (mishap === 'slowBack') await slow
    if (mishap === 'unheard' || !this.browser.online) throw new Error('The connection broke.')
    return saved
  }

  private async caller(): Promise<Call> {
    if (!this.browser.online) throw new Error('There is no connection.')
    const call = this.browser.signedIn ? await this.browser.caller() : undefined
    if (!call) throw new UseCaseError('notSignedIn')
    return call
  }
}

async function load({ online, signedIn, caller }: Browser, place: Place) {
  const call = online && signedIn ? await caller() : undefined
  return call && readAnsweringSection(call, place).catch(() => undefined)
}

/** Whoever holds a session, as long as it lasts. */
export const callerOf =
  ({ deps }: Call, sessionHash: Buffer): Browser['caller'] =>
  async () => {
    const actor = await findRespondent(deps, sessionHash)
    return actor && { actor, deps }
  }
