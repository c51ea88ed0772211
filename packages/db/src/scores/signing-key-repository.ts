import type { Transaction } from '../database'

/** The key that an organisation signs with now; null while it has none. */
export type Signer = {
  readonly organisationName: string
  readonly key: { readonly publicKey: string; readonly wrappedPrivateKey: Uint8Array } | null
}

const SIGNER = `select o.name as "organisationName", k.public_key as "publicKey", k.wrapped_private_key as "wrappedPrivateKey"
  from organisation o
  left join lateral (select x.public_key, x.wrapped_private_key from signing_key x
    where x.organisation_id = $1 and x.retired_at is null order by x.valid_from desc limit 1) k on true
  where o.id = $1`

type SignerRow = { organisationName: string; publicKey: string | null; wrappedPrivateKey: Uint8Array | null }

/** Who signs, and with what. Assessing scope. */
export async function findSigner(tx: Transaction): Promise<Signer> {
  const row = await tx.one<SignerRow>(SIGNER, [tx.scope.organisationId])
  const { organisationName, publicKey, wrappedPrivateKey } = row
  const key = publicKey !== null && wrappedPrivateKey !== null ? { publicKey, wrappedPrivateKey } : null
  return { organisationName, key }
}

/** Lets nobody else make a key for this organisation until the transaction ends. */
export async function lockSigner(tx: Transaction): Promise<void> {
  await tx.query('select o.id from organisation o where o.id = $1 for no key update', [tx.scope.organisationId])
}

/** Retires every key of the organisation that still signs, and keeps the new one. */
export async function replaceSigningKey(
  tx: Transaction,
  key: { readonly publicKey: string; readonly wrappedPrivateKey: Uint8Array; readonly at: Date },
): Promise<void> {
  const { organisationId } = tx.scope
  await tx.execute('update signing_key set retired_at = $2 where organisation_id = $1 and retired_at is null', [
    organisationId,
    key.at,
  ])
  await tx.execute(
    'insert into signing_key (organisation_id, public_key, wrapped_private_key, valid_from) values ($1, $2, $3, $4)',
    [organisationId, key.publicKey, Buffer.from(key.wrappedPrivateKey), key.at],
  )
}

/** What anyone learns who holds a public key. Instants are ISO texts. */
export type PublishedKey = {
  readonly organisationName: string
  readonly validFrom: string
  readonly retiredAt: string | null
}

/** Entry scope. */
export async function findPublishedKey(tx: Transaction, publicKey: string): Promise<PublishedKey | undefined> {
  const [row] = await tx.query<PublishedKey>(
    `select k.organisation_name as "organisationName", to_char(k.valid_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "validFrom",
        to_char(k.retired_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "retiredAt" from gate.signing_key($1) k`,
    [publicKey],
  )
  return row
}
