import type { Transaction } from '../database'

/** A contact who wrote something, to be asked whether another one may go on with it. */
export type HandoverToAsk = {
  readonly handoverId: string
  readonly contactName: string
  readonly contactEmail: string
  readonly locale: string
}

/**
 * Whose yes is needed before the contact of this invitation sees what others wrote; each pair is asked once ever.
 * Nobody's where both have one address (gate.may_take_over). Assessing scope.
 */
export function askHandover(tx: Transaction, invitationId: string, at: Date): Promise<HandoverToAsk[]> {
  return tx.query<HandoverToAsk>(
    `select h.handover_id as "handoverId", h.contact_name as "contactName", h.contact_email as "contactEmail", h.locale from gate.ask_handover($1, $2) h`,
    [invitationId, at],
  )
}

/** Registers the link of the mail that asks; false when there is nothing (more) to ask or the address is not the writer's. */
export async function addHandoverToken(
  tx: Transaction,
  token: { readonly handoverId: string; readonly email: string; readonly hash: Uint8Array; readonly expiresAt: Date },
): Promise<boolean> {
  const { open } = await tx.one<{ open: boolean }>('select gate.add_handover_token($1, $2, $3, $4) as open', [
    token.handoverId,
    token.email,
    token.hash,
    token.expiresAt,
  ])
  return open
}

/** What the link of a handover says. Entry scope; the token comes as its SHA-256. */
export type HandoverLink = {
  readonly state: 'open' | 'agreed' | 'closed' | 'expired'
  readonly fromName: string
  readonly toName: string
  readonly toEmail: string
  readonly customerName: string
  readonly vendorName: string
  readonly title: string
  readonly locale: string
}

export async function findHandover(
  tx: Transaction,
  tokenHash: Uint8Array,
  at: Date,
): Promise<HandoverLink | undefined> {
  const [row] = await tx.query<HandoverLink>(
    `select h.state, h.from_name as "fromName", h.to_name as "toName", h.to_email as "toEmail", h.assessing_name as "customerName",
       h.answering_name as "vendorName", h.title, h.locale from gate.handover($1, $2) h`,
    [tokenHash, at],
  )
  return row
}

/** The writer's yes; false when the link is unknown, used or too old, or the other contact is not asked any more. */
export async function agreeHandover(tx: Transaction, tokenHash: Uint8Array, at: Date): Promise<boolean> {
  const { agreed } = await tx.one<{ agreed: boolean }>('select gate.agree_handover($1, $2) as agreed', [tokenHash, at])
  return agreed
}
