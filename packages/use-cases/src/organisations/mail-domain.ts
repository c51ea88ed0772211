import publicMailDomains from 'free-email-domains'

const publicDomains: ReadonlySet<string> = new Set(publicMailDomains)

export function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1).toLowerCase()
}

/**
 * Whether anybody may have an address under this domain (gmail.com and some thousands more, and what is below them): it
 * then says nothing about an employer, and nobody joins, confirms or merges anything by it.
 */
export function isPublicMailDomain(domain: string): boolean {
  const labels = domain.toLowerCase().replace(/\.$/, '').split('.')
  return labels.some((_label, at) => publicDomains.has(labels.slice(at).join('.')))
}
