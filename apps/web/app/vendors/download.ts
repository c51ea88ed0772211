/** A file made of what is known now: never kept by a browser or a proxy. */
export function download(body: string | Uint8Array, { name, type }: { readonly name: string; readonly type: string }) {
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'private, no-store',
    },
  })
}

export const pdfType = 'application/pdf'
export const csvType = 'text/csv; charset=utf-8'
export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
export const jsonType = 'application/json'
