import { useParams } from '@remix-run/react'
import { TextLink } from '@rantai/ui'
import { galleries, GalleryPage } from '@rantai/ui/gallery'

/** Every component in every state: /gallery lists them, /gallery/:id shows one. */
export default function GalleryRoute() {
  const { id } = useParams()
  const gallery = galleries.find((known) => known.id === id)
  return (
    <main className="page stack-6">
      <h1>{gallery?.title ?? 'Gallery'}</h1>
      <nav aria-label="Galleries">
        <ul className="row">
          {galleries.map((known) => (
            <li key={known.id}>
              <TextLink href={`/gallery/${known.id}`} aria-current={known.id === id ? 'page' : undefined}>
                {known.title}
              </TextLink>
            </li>
          ))}
        </ul>
      </nav>
      {gallery ? <GalleryPage gallery={gallery} /> : null}
    </main>
  )
}
