import { useSay } from '@rantai/ui' /** A static page without data: the rate this server reaches on it bounds every other page. */
export default function Limit() {
  const say = useSay()
  return <h1>{say('Limit')}</h1>
}
