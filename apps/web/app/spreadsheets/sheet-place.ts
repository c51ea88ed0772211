import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { attempt, type Caller } from '../api/caller'
import { refused } from '../forms/form-answer'
import { sheetRefusals } from './sheet-refusals'

/** Which uploaded file of which assessment an address names. */
export const sheetPlaceOf = ({ params }: Pick<LoaderFunctionArgs | ActionFunctionArgs, 'params'>) => ({
  assessmentId: params['assessmentId'] ?? '',
  id: params['importId'] ?? '',
})

/** Takes an uploaded file away, whatever it was, and goes back to where files are uploaded. */
export async function removeSheet(api: Caller, place: ReturnType<typeof sheetPlaceOf>, form: FormData) {
  const removed = await attempt(api.spreadsheets.remove(place))
  return removed.ok
    ? redirect(`/answer/${place.assessmentId}/spreadsheet?done=removed`)
    : refused(removed.failure, form, sheetRefusals)
}
