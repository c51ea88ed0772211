import type { Profile } from '@rantai/use-cases'

export type { AnswerRow, Focus, ImprovementView, LimitView, Profile } from '@rantai/use-cases'
export type ProfileHead = Profile['head']
