import type { Failure } from '@rantai/use-cases'

const SAVE_AFTER_MS = 900
const AGAIN_AFTER_MS = 5000

/** Where the last change is. */
export type Saved =
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'failed'; readonly why: string | undefined }

type Means<Draft> = {
  readonly version: number
  /** Sends a draft made on a version; answers with the new one. */
  readonly send: (version: number, draft: Draft) => Promise<{ readonly version: number }>
  readonly onState: (state: Saved) => void
}

/** Saves a draft by itself, one send at a time, the newest last. What came in between is never overwritten in silence. */
export class DraftSaver<Draft> {
  private version: number
  private waiting: Draft | undefined
  private running = false
  private timer: ReturnType<typeof setTimeout> | undefined
  private theirs: number | undefined

  constructor(private readonly means: Means<Draft>) {
    this.version = means.version
  }

  change(draft: Draft): void {
    this.waiting = draft
    this.later(SAVE_AFTER_MS)
  }

  /** Sends what waits, now. */
  async flush(): Promise<void> {
    clearTimeout(this.timer)
    if (this.running || this.theirs !== undefined) return
    this.running = true
    while (this.waiting !== undefined && (await this.sendOne(this.waiting)));
    this.running = false
  }

  /** After a conflict: what stands here takes the place of what another saved. */
  keepMine(): Promise<void> {
    this.version = this.theirs ?? this.version
    this.theirs = undefined
    return this.flush()
  }

  /** After a conflict: what another saved counts, what waits here doesn't. */
  takeTheirs(): void {
    clearTimeout(this.timer)
    this.version = this.theirs ?? this.version
    this.theirs = undefined
    this.waiting = undefined
  }

  private later(milliseconds: number): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.flush(), milliseconds)
  }

  /** True where it was taken and the next may go. */
  private async sendOne(draft: Draft): Promise<boolean> {
    const { send, onState } = this.means
    onState({ kind: 'saving' })
    try {
      this.version = (await send(this.version, draft)).version
      if (this.waiting === draft) this.waiting = undefined
      onState({ kind: 'saved', at: new Date() })
      return true
    } catch (thrown) {
      const failure = failureIn(thrown)
      if (failure?.code === 'conflict') {
        this.theirs = failure.details.current
        onState({ kind: 'conflict' })
        return false
      }
      // What the server refuses it refuses again; what didn't reach it is tried again.
      const why = failure?.code === 'invalidInput' ? failure.details.issues[0]?.message : undefined
      onState({ kind: 'failed', why })
      if (why === undefined && !settled.includes(failure?.code ?? '')) this.later(AGAIN_AFTER_MS)
      return false
    }
  }
}

/** Refusals that no second try changes. */
const settled: readonly string[] = ['notAllowedNow', 'notFound', 'forbidden']

function failureIn(thrown: unknown): Failure | undefined {
  if (!(thrown instanceof Error) || !('data' in thrown)) return undefined
  return (thrown.data as { failure?: Failure } | null)?.failure
}
