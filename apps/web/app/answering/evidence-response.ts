import type { OpenedFile } from '@rantai/use-cases'

/**
 * A vendor's file handed out: always as a download and never as a page of ours, whatever it holds. The content security
 * policy sandboxes it should a browser show it all the same.
 */
export async function evidenceResponse({ fileName, mediaType, byteSize, read }: OpenedFile): Promise<Response> {
  return new Response(await read(), {
    headers: {
      'content-type': mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
      'content-length': String(byteSize),
      'content-disposition': attachmentNamed(fileName),
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
}

/** RFC 6266: the name in ASCII for old readers, and as it is for the others. */
export function attachmentNamed(fileName: string): string {
  const plain = fileName.replace(/[^\x20-\x7e]|["\\%;]/g, '_')
  const whole = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`
}
