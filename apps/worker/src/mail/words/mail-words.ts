/**
 * One language's words of the mails, by the English ICU message that each says: `machine` was translated by machine and
 * read by no one who speaks the language, `reviewed` was. `madeOn` is the ISO day of the last machine translation.
 */
export type MailWords = {
  readonly madeOn: string
  readonly machine: Readonly<Record<string, string>>
  readonly reviewed: Readonly<Record<string, string>>
}
