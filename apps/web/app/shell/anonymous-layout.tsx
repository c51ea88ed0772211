import { Link, Outlet } from '@remix-run/react'

/** Pages before anybody is known: one narrow column. */
export default function AnonymousLayout() {
  return (
    <div className="mx-auto max-w-prose p-6">
      <header className="mb-8">
        <Link to="/" className="font-semibold">
          Rantai
        </Link>
      </header>
      <main id="content">
        <Outlet />
      </main>
    </div>
  )
}
