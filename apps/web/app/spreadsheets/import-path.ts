type Uploaded = { readonly id: string; readonly kind: 'answers' | 'caiq' }

/** Where an uploaded file is looked at: a workbook that was made here, or one brought from elsewhere. */
export const importPath = (assessmentId: string, { id, kind }: Uploaded): string =>
  `/answer/${assessmentId}/${kind === 'answers' ? 'spreadsheet' : 'brought'}/${id}`
