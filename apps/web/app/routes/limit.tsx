/** A static page without data: the rate this server reaches on it bounds every other page. */
export default function Limit() {
  return <h1>Limit</h1>
}
