import { v7 } from 'uuid'

/**
 * A new id for a row: UUIDv7, made by the application and never by the database.
 * It tells the row's time of birth and is no secret: tokens are made elsewhere.
 */
export function newId(): string {
  return v7()
}
