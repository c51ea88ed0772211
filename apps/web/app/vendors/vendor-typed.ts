import type { VendorFactsInput } from '@rantai/use-cases/vendors/vendors.schema'
import { choiceOf, textOf } from '../forms/form-answer'

const listIn = (text: string, apart: RegExp) =>
  text
    .split(apart)
    .map((entry) => entry.trim())
    .filter(Boolean)

/** The vendor's form as the procedures take it. Domains stand apart by commas or spaces, certificates one a line. */
export function vendorTypedIn(form: FormData): VendorFactsInput {
  return {
    name: textOf(form, 'name'),
    legalName: textOf(form, 'legalName'),
    category: textOf(form, 'category'),
    country: choiceOf(form, 'country'),
    registrationNumber: textOf(form, 'registrationNumber'),
    website: textOf(form, 'website'),
    address: textOf(form, 'address').replace(/\s*[\r\n]+\s*/g, ', '),
    domains: listIn(textOf(form, 'domains'), /[\s,;]+/),
    certifications: listIn(textOf(form, 'certifications'), /[\r\n;]+/),
  }
}
