import type { MetaFunction } from '@remix-run/node'

export const meta: MetaFunction = () => [{ title: 'Rantai' }]

/** The front door for somebody not signed in. */
export default function Home() {
  return (
    <>
      <h1 className="mb-4 text-2xl font-semibold">Vendor due diligence, answered once and explained</h1>
      <p>
        Ask your vendors what the law and your own rules require, see how every point of the result came about, and ask
        again when it is time.
      </p>
    </>
  )
}
