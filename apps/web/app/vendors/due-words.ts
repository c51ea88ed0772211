import type { Formats } from '../locale/formats'

type Due = { readonly dueOn: string; readonly waitsFor: 'vendor' | 'us' | null; readonly answeringState: string | null }

/**
 * What stands under a due day. Late is who still owes answers when the day has passed; answers that came and wait for us
 * are overdue for review. `act` asks for something to be done.
 */
export function dueWords(
  format: Pick<Formats, 'due' | 'say'>,
  { dueOn, waitsFor, answeringState }: Due,
): { readonly words: string; readonly act: boolean } {
  const { late, days, relative } = format.due(dueOn)
  const { say } = format
  if (late && waitsFor === 'vendor')
    return { words: say('{days, plural, one {# day} other {# days}} late', { days: Math.abs(days) }), act: true }
  if (late && waitsFor === 'us' && answeringState === 'submitted') return { words: say('Review overdue'), act: false }
  return { words: relative, act: false }
}
