import { changeRole as change, listPeople, removeMember as remove } from '@rantai/use-cases'
import { byIdSchema, changeRoleSchema } from '@rantai/use-cases/organisations/organisations.schema'
import { procedure } from '../trpc'

export const people = procedure('member.read').query(({ ctx }) => listPeople(ctx))

export const changeRole = procedure('member.update')
  .input(changeRoleSchema)
  .mutation(({ ctx, input }) => change(ctx, input))

export const removeMember = procedure('member.remove')
  .input(byIdSchema)
  .mutation(({ ctx, input }) => remove(ctx, input))
