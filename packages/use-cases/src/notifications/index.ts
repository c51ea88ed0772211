export {
  DeliveryError,
  type Mailer,
  type MailContent,
  type MailDeps,
  type OutgoingMail,
  type RenderMail,
  type WorkerCall,
} from './mailer'
export { postMail, type Post } from './post-mail'
export { sendMail } from './send-mail'
export { sendReminder } from './send-reminder'
export { sendUserMail } from './send-user-mail'
export { answerDeclined, messagePosted, sendFreshLink, tellSubmitted } from './tell-people'
