import {
  updateOrganisationSchema,
  type UpdateOrganisationInput,
} from '@rantai/use-cases/organisations/organisations.schema'
import { textOf, textsOf } from '../forms/form-answer'

const { shape } = updateOrganisationSchema
const profile = shape.profile.shape

/** The organisation's form as the procedure takes it; unknown choices are left out, texts go as they were typed. */
export function organisationTypedIn(form: FormData): UpdateOrganisationInput {
  const hours = textOf(form, 'profile.ownNoticeHours').trim()
  return {
    name: textOf(form, 'name'),
    legalName: textOf(form, 'legalName'),
    registrationNumber: textOf(form, 'registrationNumber'),
    country: textOf(form, 'country'),
    timeZone: textOf(form, 'timeZone'),
    locale: shape.locale.catch('en').parse(textOf(form, 'locale')),
    profile: {
      sectors: textsOf(form, 'profile.sectors').flatMap((text) => profile.sectors.safeParse([text]).data ?? []),
      financeLicences: textsOf(form, 'profile.financeLicences').flatMap(
        (text) => profile.financeLicences.safeParse([text]).data ?? [],
      ),
      organisationCountries: codesIn(form, 'profile.organisationCountries'),
      designatedCountries: codesIn(form, 'profile.designatedCountries'),
      // Not a number stays NaN: the schema says so beside the field.
      ownNoticeHours: hours === '' ? null : Number(hours.replace(',', '.')),
    },
  }
}

/** Typed as codes apart by commas or spaces, so that it works without JavaScript. */
function codesIn(form: FormData, name: string): string[] {
  return textOf(form, name)
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter(Boolean)
}
