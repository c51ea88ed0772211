import { z } from 'zod'
import { condition } from '../model/condition'
import { clock as packClock } from '../model/pack'
import { contentObject, isoDate, localText } from '../model/shape'
import { provenance, statement } from './statement'

export const clockRegimes = ['dataProtection', 'cyber', 'criticalInfrastructure'] as const
export type ClockRegime = (typeof clockRegimes)[number]

export const startEvents = ['incident', 'discovery', 'awareness', 'assessment', 'firstNotice'] as const

const figure = contentObject({ amount: z.number().positive(), unit: packClock.shape.unit })

/**
 * A duty to tell somebody of an incident. `amount` is null where no figure was read: `wording` then says what the law asks
 * instead of a figure ("at once"), and without it the figure is not known. A figure that was only reported stands in
 * `reported`: it is shown with its source and drives nothing.
 */
export const lawClock = contentObject({
  id: z.string().regex(/^[a-z]{2}-[a-z0-9-]+$/),
  instrument: z.string().min(1),
  regime: z.enum(clockRegimes),
  /** Whom the law tells; `nobody` is a limit on finding out, not on telling. */
  to: z.enum(['authority', 'people', 'organisation', 'nobody']),
  stage: z.enum(['assess', 'first', 'details', 'final']),
  amount: z.number().positive().nullable(),
  unit: packClock.shape.unit.nullable(),
  wording: localText.nullable(),
  reported: figure.nullable(),
  /** The event that starts it; null where not known. */
  from: z.enum(startEvents).nullable(),
  trigger: statement,
  /** Which organisations it binds, over facts alone. */
  when: condition,
  /** What the clock leaves the vendor: a setting of the product, no law. */
  vendorHours: z.number().positive().nullable(),
  ...provenance,
})
export type LawClock = z.output<typeof lawClock>
export type LawClockInput = z.input<typeof lawClock>

export const mechanismKinds = [
  'mcc',
  'euScc',
  'contract',
  'bindingRules',
  'certificate',
  'adequacy',
  'consent',
  'assessment',
  'agreement',
] as const
export type MechanismKind = (typeof mechanismKinds)[number]

/** What a jurisdiction takes as a ground for a transfer out. `to` narrows it to destinations that take part. */
export const mechanism = contentObject({
  kind: z.enum(mechanismKinds),
  accepted: z.enum(['yes', 'voluntary', 'unclear', 'no']),
  to: z.array(z.string()).optional(),
  said: statement,
})
export type Mechanism = z.output<typeof mechanism>

/** Something to file or to have approved. Days and months are null where not known. */
export const filing = contentObject({
  id: z.string().regex(/^[a-z]{2}-[a-z0-9-]+$/),
  body: z.string().min(1),
  what: localText,
  form: z.string().nullable(),
  kind: z.enum(['filing', 'notice', 'approval']),
  dueDays: z.int().positive().nullable(),
  dueFrom: z.enum(['firstTransfer', 'beforeTransfer']).nullable(),
  answerDays: z.int().positive().nullable(),
  completeDays: z.int().positive().nullable(),
  updateMonths: z.int().positive().nullable(),
  updateDaysOnReorganisation: z.int().positive().nullable(),
  said: statement,
})
export type Filing = z.output<typeof filing>

export const transferModels = [
  'comparable',
  'accountability',
  'safeguards',
  'filing',
  'consent',
  'few',
  'none',
] as const

export const transfers = contentObject({
  model: z.enum(transferModels).nullable(),
  rule: statement,
  mechanisms: z.array(mechanism),
  filings: z.array(filing),
  /** Destinations that were found adequate or not; any other pair is not known. */
  adequacy: z.array(contentObject({ to: z.array(z.string()).min(1), adequate: z.boolean(), said: statement })),
  impactAssessment: contentObject({
    needed: z.boolean().nullable(),
    validMonths: z.int().positive().nullable(),
    said: statement,
  }),
})

/** One state, or union of states (`members`), and what is known of its law. */
export const jurisdiction = contentObject({
  code: z.string().regex(/^[A-Z]{2}$/),
  name: localText,
  group: z.enum(['asean', 'partner']),
  /** ISO codes of the states it stands for; its own code where left out. */
  members: z.array(z.string()).default([]),
  /** Ids of its general data-protection law; empty where there is none. */
  laws: z.array(z.string()),
  law: statement,
  authority: statement,
  authoritySince: isoDate.nullable(),
  clocks: z.array(lawClock),
  /** Why there is no clock, or what is said of breaches beside the clocks. */
  breach: statement,
  processorBreachDuty: statement,
  transfers,
  localisation: z.array(statement).min(1),
  dpo: statement,
  processors: statement,
  sanctions: statement,
  /** Limits on answering people's requests. */
  rights: statement,
  /** Where an incident is reported to a national response team. */
  responseTeam: statement,
  /** What somebody still has to find out. */
  open: z.array(localText),
})
export type Jurisdiction = z.output<typeof jurisdiction>
export type JurisdictionInput = z.input<typeof jurisdiction>
