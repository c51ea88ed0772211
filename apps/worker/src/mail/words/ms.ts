import type { MailWords } from './mail-words'

export const ms: MailWords = { madeOn: '2026-11-22', machine: {}, reviewed: {} }
