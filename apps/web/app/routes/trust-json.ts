import type { LoaderFunctionArgs } from '@remix-run/node'
import { apiContextOf, callerFor } from '../api/caller'

/** The same as the public page, for programs, at an address that stays. What isn't said is null. */
export async function loader(args: LoaderFunctionArgs) {
  const slug = args.params['slug'] ?? ''
  const api = await callerFor(args)
  const { deps } = await apiContextOf(args)
  const { name, summary, website, securityEmail, securityTxt, certificates, publishedAt } = await api.trust.published({
    slug,
  })
  const said = (text: string) => text || null
  return Response.json({
    format: 'rantai-trust-profile/1',
    page: `${deps.publicUrl}/trust/${slug}`,
    name,
    summary: said(summary),
    website: said(website),
    securityContact: said(securityEmail),
    securityTxt: said(securityTxt),
    certificates: certificates.map((each) => ({
      ...{ name: each.name, issuer: each.issuer, scope: said(each.scope) },
      ...{ issuedOn: said(each.issuedOn), expiresOn: said(each.expiresOn) },
    })),
    publishedAt,
  })
}
