import fc from 'fast-check'

// Thousands of mutants meet every property: each gets a moment to fail in, and most fail within the first cases.
// oxlint-disable-next-line no-restricted-properties -- given by the program that starts the tests; no setting of the product
const limit = Number(process.env['PROPERTY_MS'] ?? 700)
fc.configureGlobal({ interruptAfterTimeLimit: limit, markInterruptAsFailure: false })
