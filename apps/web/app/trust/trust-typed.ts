import { textOf } from '../forms/form-answer'

const certificateFields = ['name', 'issuer', 'scope', 'issuedOn', 'expiresOn'] as const

type CertificateField = (typeof certificateFields)[number]

/** The name of a certificate's field in the form. */
export const certificateField = (row: number, field: CertificateField): string => `profile.certificates.${row}.${field}`

/** How many certificates stand in a form, by the names of its fields. */
export function rowsTyped(names: Iterable<string>): number {
  const rows = [...names].flatMap((name) => {
    const [, row] = /^profile\.certificates\.(\d{1,3})\./.exec(name) ?? []
    return row === undefined ? [] : [Number(row) + 1]
  })
  return Math.max(0, ...rows)
}

/** The form without the certificates that nothing is said of: an emptied one is taken away, and those below move up. */
export function withoutEmptyRows(form: FormData): FormData {
  const left = new FormData()
  for (const [name, value] of form) if (!name.startsWith('profile.certificates.')) left.append(name, value)
  let kept = 0
  for (let row = 0; row < rowsTyped(form.keys()); row += 1) {
    const typed = certificateFields.map((field) => [field, textOf(form, certificateField(row, field))] as const)
    if (typed.every(([, value]) => value.trim() === '')) continue
    for (const [field, value] of typed) left.append(certificateField(kept, field), value)
    kept += 1
  }
  return left
}

/** What is typed, of a form {@link withoutEmptyRows}. */
export function trustTypedIn(form: FormData) {
  const field = (name: string) => textOf(form, `profile.${name}`)
  return {
    version: versionIn(form),
    profile: {
      ...{ name: field('name'), summary: field('summary'), website: field('website') },
      ...{ securityEmail: field('securityEmail'), securityTxt: field('securityTxt') },
      certificates: Array.from({ length: rowsTyped(form.keys()) }, (_, row) => {
        const of = (name: CertificateField) => textOf(form, certificateField(row, name))
        return {
          ...{ name: of('name'), issuer: of('issuer'), scope: of('scope') },
          ...{ issuedOn: of('issuedOn'), expiresOn: of('expiresOn') },
        }
      }),
    },
  }
}

/** Which version of the draft the page showed. */
export const versionIn = (form: FormData): number => Number(textOf(form, 'version') || '0')
