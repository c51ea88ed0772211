import fc from 'fast-check'

// Thousands of mutants meet every property: each gets a moment to fail in, and most fail within the first cases.
fc.configureGlobal({ interruptAfterTimeLimit: 700, markInterruptAsFailure: false })
