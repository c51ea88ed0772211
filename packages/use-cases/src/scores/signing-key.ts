import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  hkdfSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto'

/** An Ed25519 key, its public half as 32 bytes in lower-case hexadecimal. */
export type SigningKey = { readonly publicKey: string; readonly privateKey: KeyObject }

/** A private key as the database keeps it: nonce (12 bytes), tag (16), AES-256-GCM of its PKCS 8 form. */
export type WrappedKey = { readonly publicKey: string; readonly wrappedPrivateKey: Uint8Array }

const cipher = 'aes-256-gcm'
const [nonceBytes, tagBytes] = [12, 16]

export function newSigningKey(): SigningKey {
  const { privateKey } = generateKeyPairSync('ed25519')
  return { publicKey: publicKeyOf(privateKey), privateKey }
}

/** The last 32 bytes of the key's standard form (RFC 8410). */
const publicKeyOf = (key: KeyObject): string =>
  createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex')

/** From the installation's key, for nothing else than this. */
const wrappingKey = (linkKey: Uint8Array): Buffer =>
  Buffer.from(hkdfSync('sha256', linkKey, new Uint8Array(), 'rantai: keys that sign score bundles', 32))

/** Bound to its row: wrapped for one organisation and public key it opens for no other. */
const boundTo = (organisationId: string, publicKey: string): Buffer => Buffer.from(`${organisationId}:${publicKey}`)

type Owner = { readonly linkKey: Uint8Array; readonly organisationId: string }

/** Wraps a private key for its organisation's row. */
export function wrapKey({ publicKey, privateKey }: SigningKey, { linkKey, organisationId }: Owner): WrappedKey {
  const nonce = randomBytes(nonceBytes)
  const wrapping = createCipheriv(cipher, wrappingKey(linkKey), nonce).setAAD(boundTo(organisationId, publicKey))
  const wrapped = Buffer.concat([
    wrapping.update(privateKey.export({ format: 'der', type: 'pkcs8' })),
    wrapping.final(),
  ])
  return { publicKey, wrappedPrivateKey: Buffer.concat([nonce, wrapping.getAuthTag(), wrapped]) }
}

/** The key in its row; undefined where it was wrapped with another installation's key, or for another row. */
export function unwrapKey(
  { publicKey, wrappedPrivateKey }: WrappedKey,
  { linkKey, organisationId }: Owner,
): SigningKey | undefined {
  const bytes = Buffer.from(wrappedPrivateKey)
  const start = nonceBytes + tagBytes
  try {
    const opening = createDecipheriv(cipher, wrappingKey(linkKey), bytes.subarray(0, nonceBytes), {
      authTagLength: tagBytes,
    })
    opening.setAuthTag(bytes.subarray(nonceBytes, start)).setAAD(boundTo(organisationId, publicKey))
    const der = Buffer.concat([opening.update(bytes.subarray(start)), opening.final()])
    return { publicKey, privateKey: createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }) }
  } catch {
    return undefined
  }
}
