import type { ErrorCode } from '@rantai/use-cases'
import type { TRPCError } from '@trpc/server'

type TrpcCode = TRPCError['code']

/** Every expected refusal as an HTTP answer. notFound and forbidden differ in role only, never in whose row it was. */
const statuses = {
  notSignedIn: { trpc: 'UNAUTHORIZED', http: 401 },
  forbidden: { trpc: 'FORBIDDEN', http: 403 },
  notFound: { trpc: 'NOT_FOUND', http: 404 },
  invalidInput: { trpc: 'BAD_REQUEST', http: 400 },
  conflict: { trpc: 'CONFLICT', http: 409 },
  // tRPC knows no 410; the failure's own code tells them apart.
  gone: { trpc: 'NOT_FOUND', http: 410 },
  tooManyAttempts: { trpc: 'TOO_MANY_REQUESTS', http: 429 },
  notAllowedNow: { trpc: 'CONFLICT', http: 409 },
  tooLarge: { trpc: 'PAYLOAD_TOO_LARGE', http: 413 },
  unsupportedType: { trpc: 'UNSUPPORTED_MEDIA_TYPE', http: 415 },
  infected: { trpc: 'UNPROCESSABLE_CONTENT', http: 422 },
  unavailable: { trpc: 'SERVICE_UNAVAILABLE', http: 503 },
} as const satisfies Record<ErrorCode, { trpc: TrpcCode; http: number }>

export function trpcCodeOf(code: ErrorCode): TrpcCode {
  return statuses[code].trpc
}

export function httpStatusOf(code: ErrorCode): number {
  return statuses[code].http
}
