/** The front door for somebody not signed in. */
export default function Home() {
  return (
    <div className="stack-6">
      <h1>Vendor due diligence, answered once and explained</h1>
      <p>
        Ask your vendors what the law and your own rules require, see how every point of the result came about, and ask
        again when it is time.
      </p>
    </div>
  )
}
