import {
  acknowledgeNotice as acknowledge,
  linkNotice as link,
  listNoticesOfIncident,
  openFromNotice as open,
  readIncidentNotice,
  shareWithVendor as share,
} from '@rantai/use-cases'
import { incidentByIdSchema } from '@rantai/use-cases/incidents/incidents.schema'
import {
  linkNoticeSchema,
  noticeByIdSchema,
  openFromNoticeSchema,
  shareWithVendorSchema,
} from '@rantai/use-cases/incidents/reports.schema'
import { procedure } from '../trpc'

/** What vendors reported and nobody made an incident of yet. */
export const waitingNotices = procedure('incident.read').query(({ ctx }) =>
  listNoticesOfIncident(ctx, { incidentId: null }),
)

/** What vendors reported of one incident. */
export const noticesOf = procedure('incident.read')
  .input(incidentByIdSchema)
  .query(({ ctx, input }) => listNoticesOfIncident(ctx, { incidentId: input.id }))

export const notice = procedure('incident.read')
  .input(noticeByIdSchema)
  .query(({ ctx, input }) => readIncidentNotice(ctx, input))

export const acknowledgeNotice = procedure('incident.write')
  .input(noticeByIdSchema)
  .mutation(({ ctx, input }) => acknowledge(ctx, input))

export const openFromNotice = procedure('incident.write')
  .input(openFromNoticeSchema)
  .mutation(({ ctx, input }) => open(ctx, input))

export const linkNotice = procedure('incident.write')
  .input(linkNoticeSchema)
  .mutation(({ ctx, input }) => link(ctx, input))

export const shareWithVendor = procedure('incident.write')
  .input(shareWithVendorSchema)
  .mutation(({ ctx, input }) => share(ctx, input))
