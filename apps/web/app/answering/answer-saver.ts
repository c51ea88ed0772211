import type { AskedAnswer } from '@rantai/questionnaires/asked'
import type { Failure, SavedAnswer, StoredAnswer } from '@rantai/use-cases'
import { draftOf, readDraft, type AnswerContent, type AnswerDraft, type DraftReader } from './draft'
import type { KeptEdits, WaitingEdit } from './kept-edits'
import { isSafe, sameContent, type QuestionState, type QuestionStates } from './question-state'
import type { SectionAnswer } from './section-answer'

/** The calls that saving needs; failures of the network reject with anything, refusals are told apart by `failureOf`. */
export type Transport = {
  readonly save: (questionId: string, content: AnswerContent, version: number) => Promise<SavedAnswer>
  readonly confirm: (questionId: string, version: number) => Promise<SavedAnswer>
  readonly read: (questionId: string) => Promise<StoredAnswer>
  readonly failureOf: (thrown: unknown) => Failure | undefined
}

type Setting = {
  readonly sectionId: string
  readonly specs: ReadonlyMap<string, AskedAnswer>
  readonly answers: Readonly<Record<string, StoredAnswer>>
  readonly transport: Transport
  readonly kept: () => KeptEdits
  /** What a code is called, how a country is found, and what says what is wrong. */
  readonly reader: DraftReader & { readonly nameOf: (code: string) => string }
}

const TYPING_PAUSE_MS = 600
const RETRY_MS = 8000

/**
 * Saves answers of one section as they change: one call at a time per question, the newest state after it, and what the
 * server didn't take stays on this device until it does. Framework-free; pages listen with `subscribe`.
 */
export class AnswerSaver {
  private states: QuestionStates
  private readonly listeners = new Set<() => void>()
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>()
  private readonly busy = new Map<string, Promise<void>>()
  private readonly dirty = new Set<string>()
  private totals: Pick<SavedAnswer, 'answeredCount' | 'total'> | undefined
  private ended = false
  /** What other pages left of these questions, until it is taken up. */
  private waiting: readonly WaitingEdit[] = []

  constructor(private readonly setting: Setting) {
    this.states = Object.fromEntries([...setting.specs.keys()].map((id) => [id, this.fresh(id, setting.answers[id])]))
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }
  readonly snapshot = (): QuestionStates => this.states
  readonly totalsNow = () => this.totals
  /** True once the server said that this person's session ended. */
  readonly sessionEnded = () => this.ended

  /** Takes up what this device kept from before: sends it where nobody wrote since, else shows both. */
  resume(): void {
    this.waiting = this.setting
      .kept()
      .all()
      .filter(({ questionId }) => this.states[questionId])
    for (const waiting of this.setting.kept().all())
      if (!this.states[waiting.questionId]) void this.sendElsewhere(waiting)
    for (const id of new Set(this.waiting.map(({ questionId }) => questionId))) this.takeUp(id)
  }

  /** What a posted form couldn't take: its fields as typed, and the other version where two met. */
  show({ drafts, problems, conflicts }: SectionAnswer): void {
    for (const [id, draft] of Object.entries(drafts)) {
      const theirs = conflicts[id]
      this.set(id, {
        draft,
        problem: problems[id],
        theirs,
        ...(theirs && { standing: { kind: 'conflict', at: Date.now() } }),
      })
    }
  }

  /** A changed field; `typing` waits for a pause. */
  edit(id: string, draft: AnswerDraft, typing = false): void {
    const state = this.states[id]
    if (!state) return
    const read = this.read(id, draft)
    this.set(id, { draft, problem: 'problem' in read ? read.problem : undefined })
    this.dirty.add(id)
    this.keep(id)
    clearTimeout(this.timers.get(id))
    if (state.theirs) return
    if (typing)
      this.timers.set(
        id,
        setTimeout(() => void this.send(id), TYPING_PAUSE_MS),
      )
    else void this.send(id)
  }

  async confirm(id: string): Promise<void> {
    const state = this.states[id]
    if (state?.stored) await this.attempt(id, () => this.setting.transport.confirm(id, state.version), state.stored)
  }

  keepMine(id: string): void {
    const state = this.states[id]
    if (!state?.theirs) return
    this.set(id, { version: state.theirs.version, stored: state.theirs, theirs: undefined, standing: undefined })
    this.edit(id, state.draft)
  }

  takeTheirs(id: string): void {
    const { theirs } = this.states[id] ?? {}
    if (!theirs) return
    this.dirty.delete(id)
    this.setting.kept().drop(id)
    this.set(id, { ...this.fresh(id, theirs), standing: { kind: 'saved', at: Date.parse(theirs.updatedAt) } })
    this.takeUp(id)
  }

  /** Newer answers from the server, for what isn't being changed here. */
  refresh(answers: Readonly<Record<string, StoredAnswer>>): void {
    for (const [id, state] of Object.entries(this.states)) {
      const newer = answers[id]
      if (!newer || newer.version <= state.version || this.dirty.has(id) || this.busy.has(id) || state.theirs) continue
      this.set(id, this.fresh(id, newer))
    }
  }

  /** Sends what waits and waits for what is on its way; true when everything that can be sent is with the server. */
  async flush(): Promise<boolean> {
    await Promise.all([...new Set([...this.dirty, ...this.busy.keys()])].map((id) => this.send(id)))
    // What another page left follows what was sent.
    while (this.busy.size > 0) await Promise.all(this.busy.values())
    return this.unsafe() === undefined
  }

  /** The first question whose last change isn't with the server. */
  unsafe(): string | undefined {
    const waits = Object.entries(this.states).find(
      ([, { standing, problem }]) => problem !== undefined || !isSafe(standing),
    )
    return waits?.[0] ?? this.waiting[0]?.questionId
  }

  /** The oldest edit that another page left of a question, once nothing else of it waits; the next one follows it. */
  private takeUp(id: string): void {
    const next = this.waiting.find(({ questionId }) => questionId === id)
    const state = this.states[id]
    if (!next || !state || this.dirty.has(id) || this.busy.has(id)) return
    if (state.problem !== undefined || !isSafe(state.standing)) return
    this.waiting = this.waiting.filter((each) => each !== next)
    this.setting.kept().takeOver(next)
    const { edit } = next
    if (state.stored && edit.version !== state.version) {
      if (edit.content !== null && sameContent(edit.content, state.stored)) return this.takeUp(id)
      this.setting.kept().keep(id, edit)
      this.set(id, { draft: edit.draft, standing: { kind: 'conflict', at: edit.at }, theirs: state.stored })
    } else this.edit(id, edit.draft)
  }

  private async send(id: string): Promise<void> {
    clearTimeout(this.timers.get(id))
    const running = this.busy.get(id)
    if (running) return running.then(() => (this.dirty.has(id) ? this.send(id) : undefined))
    const state = this.states[id]
    const read = state && this.read(id, state.draft)
    if (!state || !read || !('content' in read) || !this.dirty.has(id)) return
    const { content } = read
    this.dirty.delete(id)
    if (sameContent(content, state.stored) && state.stored?.status !== 'toConfirm') {
      this.setting.kept().drop(id)
      if (state.standing?.kind === 'device') this.set(id, { standing: undefined })
      return this.takeUp(id)
    }
    await this.attempt(id, () => this.setting.transport.save(id, content, state.version), content)
    if (this.dirty.has(id) && !this.states[id]?.theirs && this.states[id]?.standing?.kind === 'saved')
      await this.send(id)
  }

  private async attempt(id: string, call: () => Promise<SavedAnswer>, content: AnswerContent): Promise<void> {
    this.set(id, { standing: { kind: 'saving' } })
    const working = call().then(
      (saved) => this.taken(id, saved, content),
      (thrown: unknown) => this.refused(id, thrown, content),
    )
    this.busy.set(id, working)
    await working
    this.busy.delete(id)
    this.takeUp(id)
  }

  private taken(id: string, { version, savedAt, answeredCount, total }: SavedAnswer, content: AnswerContent): void {
    const { value, notApplicable, comment } = content
    const stored: StoredAnswer = {
      value,
      notApplicable,
      comment,
      version,
      status: 'given',
      answeredOn: savedAt.slice(0, 10),
      authorName: '',
      updatedAt: savedAt,
    }
    this.totals = { answeredCount, total }
    this.ended = false
    this.set(id, { stored, version, standing: { kind: 'saved', at: Date.parse(savedAt) }, problem: undefined })
    if (this.dirty.has(id)) this.keep(id)
    else this.setting.kept().drop(id)
  }

  private async refused(id: string, thrown: unknown, content: AnswerContent): Promise<void> {
    const failure = this.setting.transport.failureOf(thrown)
    if (failure?.code === 'conflict') return this.meetOther(id, content)
    if (failure?.code === 'invalidInput')
      return this.set(id, { standing: { kind: 'failed' }, problem: failure.details.issues[0]?.message })
    if (failure && failure.code !== 'unavailable' && failure.code !== 'tooManyAttempts') {
      this.ended = failure.code === 'notSignedIn' || failure.code === 'forbidden'
      // It waits for the link to be opened again; the next change or "Next" tries anew.
      if (this.ended) this.dirty.add(id)
      return this.set(id, { standing: this.ended ? { kind: 'device', at: Date.now() } : { kind: 'failed' } })
    }
    this.dirty.add(id)
    this.keep(id)
    this.set(id, { standing: { kind: 'device', at: Date.now() } })
    this.timers.set(
      id,
      setTimeout(() => void this.send(id), RETRY_MS),
    )
  }

  private async meetOther(id: string, content: AnswerContent): Promise<void> {
    const theirs = await this.setting.transport.read(id).catch(() => undefined)
    // What was sent before did arrive, only its answer got lost on the way: nobody has to choose.
    if (theirs?.status === 'given' && sameContent(content, theirs)) return this.arrived(id, theirs)
    if (theirs) return this.set(id, { standing: { kind: 'conflict', at: Date.now() }, theirs })
    this.set(id, { standing: { kind: 'failed' } })
  }

  private arrived(id: string, stored: StoredAnswer): void {
    const { version, updatedAt } = stored
    this.set(id, { stored, version, standing: { kind: 'saved', at: Date.parse(updatedAt) }, problem: undefined })
    if (this.dirty.has(id)) this.keep(id)
    else this.setting.kept().drop(id)
  }

  private async sendElsewhere(waiting: WaitingEdit): Promise<void> {
    const { questionId, edit } = waiting
    if (!edit.content) return
    const done = await this.setting.transport.save(questionId, edit.content, edit.version).catch(() => undefined)
    if (done) this.setting.kept().takeOver(waiting)
  }

  private keep(id: string): void {
    const state = this.states[id]
    if (!state) return
    const read = this.read(id, state.draft)
    const content = 'content' in read ? read.content : null
    const { draft, version } = state
    this.setting.kept().keep(id, { sectionId: this.setting.sectionId, draft, content, version, at: Date.now() })
  }

  private read(id: string, draft: AnswerDraft) {
    const spec = this.setting.specs.get(id)
    return spec ? readDraft(spec, draft, this.setting.reader) : { problem: '' }
  }

  private fresh(id: string, stored: StoredAnswer | undefined): QuestionState {
    const spec = this.setting.specs.get(id) ?? { type: 'text' as const }
    return {
      draft: draftOf(spec, stored, this.setting.reader.nameOf),
      stored,
      version: stored?.version ?? 0,
      standing: undefined,
      problem: undefined,
      theirs: undefined,
    }
  }

  private set(id: string, change: Partial<QuestionState>): void {
    const state = this.states[id]
    if (!state) return
    this.states = { ...this.states, [id]: { ...state, ...change } }
    this.listeners.forEach((listener) => listener())
  }
}
