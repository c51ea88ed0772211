import type { MailWords } from './mail-words'

export const vi: MailWords = { madeOn: '2026-11-22', machine: {}, reviewed: {} }
