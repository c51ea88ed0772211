import type { Questionnaire } from '../../compose/questionnaire'
import { answerMovesOn, profileMovesOn } from '../moves-on'
import { programForCopies } from '../portfolio/build-program'
import {
  type Column,
  dependentQuestions,
  FIRST_ANSWER,
  FIRST_QUESTION,
  MOST_ROWS,
  type Portfolio,
  PROFILE_COLUMN,
  UNANSWERED,
  UNANSWERED_COLUMN,
} from '../portfolio/pack-answers'
import type { Program } from '../portfolio/program'
import { scorePortfolio } from '../portfolio/score-portfolio'
import { emptyScores, type PortfolioScores } from '../portfolio/scores'
import { compiledFor } from '../result'
import { cellsOf } from './cells'
import { profileOf } from './profile'
import { Unpacking } from './unpacking'

/** Packed rows of one questionnaire, one behind the other; `profiles` has one entry a row. */
export type PackedRows = { cells: Uint8Array; more: Uint8Array; profiles: readonly string[] }

/** What becomes of packed rows: what copies say. How sure they are, and how much is unanswered, isn't looked for. */
export type PackedScores = Readonly<
  Pick<
    PortfolioScores,
    | 'uncapped'
    | 'capped'
    | 'band'
    | 'residual'
    | 'knockedOut'
    | 'firedCaps'
    | 'openCaps'
    | 'firedKnockOuts'
    | 'openKnockOuts'
    | 'undecided'
  >
>

/** Different answers and profiles that are kept from one batch of rows to the next. */
const MOST_KEPT = 20_000

/**
 * Scores packed rows of one questionnaire on one ISO day, batch after batch, as `score` would score what was packed. What
 * an answer means is found once and kept for the batches to come: values and codes, never whose they are.
 */
export class PackedScorer {
  private portfolio: Portfolio
  private unpacking: Unpacking
  private readonly profileCodes = new Map<string, number>()
  private scores: PortfolioScores
  private program: Program | undefined
  private days: Days | undefined
  /** How many answers and profiles program and days know. */
  private known = 0

  constructor(
    readonly questionnaire: Questionnaire,
    readonly asOf: string,
  ) {
    this.portfolio = emptyPortfolio(questionnaire)
    this.unpacking = new Unpacking(questionnaire, this.portfolio)
    this.scores = emptyScores(this.portfolio)
  }

  /**
   * At most `MOST_ROWS` rows; what is returned is overwritten by the next call.
   * @throws RangeError where the bytes are not those of so many rows of the questionnaire
   */
  score(rows: PackedRows): PackedScores {
    const { length } = rows.profiles
    if (length > MOST_ROWS) throw new RangeError(`a portfolio has at most ${MOST_ROWS} rows, not ${length}`)
    const questions = compiledFor(this.questionnaire).ids.length
    if (!cellsOf(this.questionnaire) || rows.cells.length !== questions * length)
      throw new RangeError(`${rows.cells.length} bytes are not ${length} rows of ${questions} questions`)
    if (this.known > MOST_KEPT || this.known + length > MOST_ROWS) this.forget()
    this.makeRoom(length)
    try {
      this.readProfiles(rows.profiles)
      this.unpacking.into(this.portfolio, rows)
    } catch (error) {
      this.forget()
      throw error
    }
    const known = this.unpacking.answers + this.portfolio.profiles.length
    if (known !== this.known || !this.program) {
      this.program = programForCopies(this.questionnaire, this.portfolio, this.asOf)
      this.days = undefined
      this.known = known
    }
    scorePortfolio(this.program, this.scores)
    const { uncapped, capped, band, residual, knockedOut, undecided } = this.scores
    const { firedCaps, openCaps, firedKnockOuts, openKnockOuts } = this.scores
    return {
      ...{ uncapped, capped, band, residual, knockedOut, undecided },
      ...{ firedCaps, openCaps, firedKnockOuts, openKnockOuts },
    }
  }

  /** What `movesOn` says of a row of the last batch: the first ISO day on which it may score differently; null where never. */
  movesOn(row: number): string | null {
    this.days ??= daysOf(this.questionnaire, this.portfolio, this.asOf)
    const { codes, stride } = this.portfolio
    const at = row * stride
    let first = this.days.ofProfile[codes[at + PROFILE_COLUMN]!] ?? null
    for (const { index, ofAnswer } of this.days.columns) {
      const day = ofAnswer[codes[at + index]! - FIRST_ANSWER] ?? null
      if (day !== null && (first === null || day < first)) first = day
    }
    return first
  }

  private makeRoom(length: number): void {
    const { portfolio } = this
    portfolio.length = length
    if (portfolio.codes.length >= length * portfolio.stride) return
    portfolio.codes = new Uint16Array(length * portfolio.stride)
    this.scores = emptyScores(portfolio)
  }

  private forget(): void {
    this.portfolio = emptyPortfolio(this.questionnaire)
    this.unpacking = new Unpacking(this.questionnaire, this.portfolio)
    this.scores = emptyScores(this.portfolio)
    this.profileCodes.clear()
    this.program = undefined
    this.known = 0
  }

  private readProfiles(texts: readonly string[]): void {
    const { codes, stride, profiles } = this.portfolio
    for (let row = 0; row < texts.length; row++) {
      const text = texts[row]!
      let code = this.profileCodes.get(text)
      if (code === undefined) {
        code = profiles.length
        profiles.push(profileOf(this.questionnaire, text))
        this.profileCodes.set(text, code)
      }
      codes[row * stride + PROFILE_COLUMN] = code
      codes[row * stride + UNANSWERED_COLUMN] = UNANSWERED
    }
  }
}

function emptyPortfolio(questionnaire: Questionnaire): Portfolio {
  const { ids } = compiledFor(questionnaire)
  const columns = new Map<string, Column>(ids.map((id, q) => [id, { index: FIRST_QUESTION + q, answers: [] }]))
  const room = dependentQuestions(questionnaire)
  const stride = FIRST_QUESTION + ids.length + room
  return { length: 0, columns, profiles: [], codes: new Uint16Array(0), stride, room }
}

/** By profile, and by column and answer where any moves, the day on which it does. */
type Days = {
  readonly ofProfile: readonly (string | null)[]
  readonly columns: readonly { readonly index: number; readonly ofAnswer: readonly (string | null)[] }[]
}

function daysOf(questionnaire: Questionnaire, { columns, profiles }: Portfolio, asOf: string): Days {
  return {
    ofProfile: profiles.map((profile) => profileMovesOn(questionnaire, profile, asOf)),
    columns: questionnaire.questions.flatMap((question) => {
      const column = columns.get(question.id)
      const ofAnswer = column?.answers.map((answer) => answerMovesOn(question, answer, asOf)) ?? []
      return column && ofAnswer.some((day) => day !== null) ? [{ index: column.index, ofAnswer }] : []
    }),
  }
}
