import fc from 'fast-check'
import { inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    propertyMs: number
  }
}

// Thousands of mutants meet every property: each gets a moment to fail in, and most fail within the first cases.
fc.configureGlobal({ interruptAfterTimeLimit: inject('propertyMs'), markInterruptAsFailure: false })
