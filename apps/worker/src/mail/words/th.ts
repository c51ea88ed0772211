import type { MailWords } from './mail-words'

export const th: MailWords = { madeOn: '2026-11-22', machine: {}, reviewed: {} }
