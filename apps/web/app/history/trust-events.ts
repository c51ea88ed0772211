import type { Tellers } from './event'

/** What happens to what an organisation says of itself to anybody. */
export const trustEvents: Tellers<`trust.${string}`> = {
  'trust.draftChanged': (_data, { say }) => ({ words: say('Trust profile changed, not published yet'), mark: 'note' }),
  'trust.published': (_data, { say }) => ({ words: say('Trust profile published for anybody to read'), mark: 'done' }),
  'trust.withdrawn': (_data, { say }) => ({ words: say('Trust profile withdrawn'), mark: 'note' }),
}
