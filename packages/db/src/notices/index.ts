export * as announcingRepository from './announcing-repository'
export type {
  AnnouncedRow,
  CustomerToTell,
  NoticeReplyRow,
  OpenAnnouncement,
  ReceivedNotice,
} from './announcing-repository'
export { claimDueNotices } from './notice-repository'
export * as noticeRepository from './notice-repository'
export type {
  NewPartyNotice,
  NoticeChange,
  NoticeChannel,
  NoticeFile,
  NoticeListPage,
  NoticeView,
  PartyNoticeRow,
} from './notice-repository'
export type { NoticeContent, ReplyKind } from './notice-content'
export * as noticeTermsRepository from './terms-repository'
export * as findingRepository from './finding-repository'
export type { FindingKind, FindingRow, FindingSeverity } from './finding-repository'
