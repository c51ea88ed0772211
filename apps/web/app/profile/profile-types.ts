import type { Profile as Read } from '@rantai/use-cases'

export type { AnswerChange, AnswerRow, Focus, ImprovementView, LimitView } from '@rantai/use-cases'

/** A profile with the names, in the reader's language, of the countries it speaks of, by code. */
export type Profile = Read & { readonly countries: Readonly<Record<string, string>> }
export type ProfileHead = Read['head']
