/** Where uploaded bytes lie: outside the web root, under random keys, never under a name that somebody typed. */
export type FileStore = {
  /** Writes a new object whole; resolves only when it is durable. @throws when the disk is full or the key exists */
  put(key: string, bytes: Uint8Array): Promise<void>
  /** The bytes as a stream of chunks. @throws UseCaseError notFound when there is no such object */
  read(key: string): Promise<ReadableStream<Uint8Array>>
  remove(key: string): Promise<void>
}
