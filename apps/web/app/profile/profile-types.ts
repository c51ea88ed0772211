import type { Profile } from '@rantai/use-cases'

export type { AnswerRow, ComponentView, Focus, ImprovementView, LimitView, Profile, Rating } from '@rantai/use-cases'
export type ProfileHead = Profile['head']
