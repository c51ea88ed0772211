import { answerNotice, closeFinding as close, recordNotice, settleObjection, takeBackRecorded } from '@rantai/use-cases'
import {
  agreeSchema,
  answerNoticeSchema,
  closeFindingSchema,
  recordNoticeSchema,
  takeBackSchema,
} from '@rantai/use-cases/notices/notices.schema'
import { procedure } from '../trpc'

/** A notice that came by mail or letter; called by its route, which reads the file within its bound. */
export const record = procedure('notice.write')
  .input(recordNoticeSchema)
  .mutation(({ ctx, input }) => recordNotice(ctx, input))

export const answer = procedure('notice.write')
  .input(answerNoticeSchema)
  .mutation(({ ctx, input }) => answerNotice(ctx, input))

/** What was agreed after an objection. */
export const settle = procedure('notice.write')
  .input(agreeSchema)
  .mutation(({ ctx, input }) => settleObjection(ctx, input))

/** What came by mail or letter no longer stands. */
export const takeBack = procedure('notice.write')
  .input(takeBackSchema)
  .mutation(({ ctx, input }) => takeBackRecorded(ctx, input))

export const closeFinding = procedure('notice.write')
  .input(closeFindingSchema)
  .mutation(({ ctx, input }) => close(ctx, input))
