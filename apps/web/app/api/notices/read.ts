import { findingsOf, listFindings, listNotices, openNoticeFile, openNoticesOf, readNotice } from '@rantai/use-cases'
import {
  findingsSchema,
  listNoticesSchema,
  noticeByIdSchema,
  noticesOfSchema,
} from '@rantai/use-cases/notices/notices.schema'
import { procedure } from '../trpc'

/** One page of notices: what waits for an answer, what waits for its day, what ended. */
export const list = procedure('notice.read')
  .input(listNoticesSchema)
  .query(({ ctx, input }) => listNotices(ctx, input))

/** A notice with what it will do to the chains. */
export const read = procedure('notice.read')
  .input(noticeByIdSchema)
  .query(({ ctx, input }) => readNotice(ctx, input))

/** Open notices of changes that an engagement's data may get to. */
export const ofEngagement = procedure('notice.read')
  .input(noticesOfSchema)
  .query(({ ctx, input }) => openNoticesOf(ctx, input))

/** What vendors changed without notice. */
export const findings = procedure('notice.read')
  .input(findingsSchema)
  .query(({ ctx, input }) => listFindings(ctx, input))

/** Open findings that concern an engagement. */
export const findingsOfEngagement = procedure('notice.read')
  .input(noticesOfSchema)
  .query(({ ctx, input }) => findingsOf(ctx, input))

/** The letter that a notice came by, for its route to hand out. */
export const openFile = procedure('notice.read')
  .input(noticeByIdSchema)
  .query(({ ctx, input }) => openNoticeFile(ctx, input))
