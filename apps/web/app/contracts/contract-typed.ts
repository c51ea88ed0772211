import type { ContractContentInput } from '@rantai/use-cases/contracts/contracts.schema'
import { choiceOf, textOf, textsOf } from '../forms/form-answer'

/** A figure as typed: empty is none, what is no figure is refused by the schema. */
const figureOf = (form: FormData, name: string): number | null => {
  const typed = textOf(form, name).trim().replace(',', '.')
  return typed === '' ? null : Number(typed)
}
const answerOf = (form: FormData, name: string): boolean | null => {
  const typed = choiceOf(form, name)
  return typed === null ? null : typed === 'yes'
}
const partyOf = (form: FormData, side: 'exporter' | 'importer') => ({
  name: textOf(form, `${side}.name`),
  country: choiceOf(form, `${side}.country`),
  role: textOf(form, `${side}.role`),
  officer: textOf(form, `${side}.officer`),
})

/** The form as the procedures take it; their schema refuses what is none of the choices. */
export function contractTypedIn(form: FormData): ContractContentInput {
  return {
    engagementId: choiceOf(form, 'engagementId'),
    title: textOf(form, 'title'),
    instrument: textOf(form, 'instrument') as ContractContentInput['instrument'],
    instrumentVersion: textOf(form, 'instrumentVersion'),
    relationship: textOf(form, 'relationship') as ContractContentInput['relationship'],
    exporter: partyOf(form, 'exporter'),
    importer: partyOf(form, 'importer'),
    breachHours: figureOf(form, 'breachHours'),
    subProcessors: choiceOf(form, 'subProcessors') as ContractContentInput['subProcessors'],
    noticeDays: figureOf(form, 'noticeDays'),
    objectionDays: figureOf(form, 'objectionDays'),
    deletionDays: figureOf(form, 'deletionDays'),
    terms: {
      governingLaw: textOf(form, 'terms.governingLaw'),
      forum: textOf(form, 'terms.forum'),
      remedies: answerOf(form, 'terms.remedies'),
      auditRight: answerOf(form, 'terms.auditRight'),
      auditScope: textOf(form, 'terms.auditScope'),
      regulatorAccess: answerOf(form, 'terms.regulatorAccess'),
      liabilityCap: textOf(form, 'terms.liabilityCap'),
      insurance: textOf(form, 'terms.insurance'),
    },
    optionalKept: textsOf(form, 'optionalKept'),
    extraKeys: textsOf(form, 'extraKeys'),
    signedOn: choiceOf(form, 'signedOn'),
    startsOn: choiceOf(form, 'startsOn'),
    endsOn: choiceOf(form, 'endsOn'),
    renewsOn: choiceOf(form, 'renewsOn'),
    reviewOn: choiceOf(form, 'reviewOn'),
    ownerMemberId: choiceOf(form, 'ownerMemberId'),
  }
}

/** What a refused form of the contract names its fields by: the schema's path without the group that holds it. */
export const withoutGroup = <Answer extends { readonly fields: Readonly<Record<string, string>> }>(
  answer: Answer,
): Answer => ({
  ...answer,
  fields: Object.fromEntries(
    Object.entries(answer.fields).map(([name, text]) => [name.replace(/^content\./, ''), text]),
  ),
})
