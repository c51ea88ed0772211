export { failureOf, type Failure } from '@rantai/use-cases'
