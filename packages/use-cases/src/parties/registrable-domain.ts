import freeMail from 'free-email-domains'
import { getDomain } from 'tldts'

const mail = new Set(freeMail)
/** Whose domains many share that have nothing else in common: an address there says nothing about a company. */
const hosting = new Set(
  `amazonaws.com azurewebsites.net blogspot.com cloudfront.net facebook.com github.com github.io gitbook.io google.com herokuapp.com instagram.com
   linkedin.com medium.com netlify.app notion.site notion.so pages.dev readthedocs.io sharepoint.com sites.google.com squarespace.com twitter.com
   vercel.app webflow.io weebly.com wixsite.com wordpress.com x.com youtube.com zendesk.com`.split(/\s+/u),
)

/**
 * The domain that somebody registered, by the public suffix list, of an address, a host or a mail address; undefined for
 * none, and for those of hosting and mail providers, which join nobody.
 */
export function registrableDomain(address: string): string | undefined {
  const domain = getDomain(address.replace(/^mailto:/iu, ''), { allowPrivateDomains: true })
  return domain === null || hosting.has(domain) || mail.has(domain) ? undefined : domain
}
