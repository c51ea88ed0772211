export {
  addInvitationToken,
  insertMail,
  lockMail,
  markInvitationSent,
  setMailState,
  type MailChange,
  type MailState,
  type MailToSend,
  type NewMail,
} from './mail-repository'
export {
  beat,
  claimDueReminders,
  claimDueSchedules,
  claimMovingScores,
  claimUncheckedScores,
  claimWaitingMail,
  deleteWaitingImports,
  listWaitingUserMail,
  setUserMailState,
  takeUserMail,
  type Claim,
  type UserMailToSend,
} from './sweep-repository'
export {
  findAssessmentForMail,
  findMessage,
  listAdministrators,
  holdReminders,
  lockDueRemindersTo,
  lockReminder,
  setRemindersState,
  type AssessmentForMail,
  type Message,
  type ReminderToSend,
} from './reminder-repository'
export {
  listReturnMessages,
  lockReturnMails,
  setMailData,
  type ReturnMail,
  type ReturnMessage,
} from './return-mail-repository'
