import type { OwnListPage } from '@rantai/use-cases'

/** A change that customers don't know yet, as the page draws it where no form announced anything of it. */
export const stepOf = (step: OwnListPage['steps'][number]) => ({
  ...{ change: step.change, on: step.on, name: step.change === 'remove' ? step.before.name : step.entry.name },
  ...{ announcedAt: null, differing: [] },
})
