import {
  changeContractState,
  listContracts,
  makeAnnex,
  readClauseComparison,
  readContract,
  readContractFormChoices,
  registerContract,
  reviewClause,
  updateContract,
} from '@rantai/use-cases'
import {
  changeContractStateSchema,
  contractChoicesSchema,
  contractIdSchema,
  listContractsSchema,
  registerContractSchema,
  reviewClauseSchema,
  updateContractSchema,
} from '@rantai/use-cases/contracts/contracts.schema'
import { procedure } from '../trpc'

export const list = procedure('contract.read')
  .input(listContractsSchema)
  .query(({ ctx, input }) => listContracts(ctx, input))

export const read = procedure('contract.read')
  .input(contractIdSchema)
  .query(({ ctx, input }) => readContract(ctx, input))

export const comparison = procedure('contract.read').query(({ ctx }) => readClauseComparison(ctx))

export const choices = procedure('contract.write')
  .input(contractChoicesSchema)
  .query(({ ctx, input }) => readContractFormChoices(ctx, input))

export const register = procedure('contract.write')
  .input(registerContractSchema)
  .mutation(({ ctx, input }) => registerContract(ctx, input))

export const update = procedure('contract.write')
  .input(updateContractSchema)
  .mutation(({ ctx, input }) => updateContract(ctx, input))

export const changeState = procedure('contract.review')
  .input(changeContractStateSchema)
  .mutation(({ ctx, input }) => changeContractState(ctx, input))

export const reviewOne = procedure('contract.review')
  .input(reviewClauseSchema)
  .mutation(({ ctx, input }) => reviewClause(ctx, input))

/** A document; written down, and so no query. */
export const annex = procedure('contract.write')
  .input(contractIdSchema)
  .mutation(({ ctx, input }) => makeAnnex(ctx, input))
