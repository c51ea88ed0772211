export {
  DeliveryError,
  type Mailer,
  type MailContent,
  type MailDeps,
  type OutgoingMail,
  type RenderMail,
} from './mailer'
export { sendMail } from './send-mail'
export { sendUserMail } from './send-user-mail'
