import type { Gallery } from './gallery'

/** One gallery: every state with its name. Mounted at /gallery in development. */
export function GalleryPage({ gallery }: { gallery: Gallery }) {
  return (
    <>
      {gallery.states.map(({ name, Show, vendor }) => (
        <section className="spec" key={name}>
          <h2>{name}</h2>
          <div className={vendor ? 'specbody vendor' : 'specbody'}>
            <Show />
          </div>
        </section>
      ))}
    </>
  )
}
