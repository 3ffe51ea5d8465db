import type { FollowStrings } from './strings.ts'

const several = (one: string, many: string) => (n: number) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`

export const followEn: FollowStrings = {
  title: 'Followed',
  this: 'Follow this search',
  followed: 'Saved searches',
  nothing: 'Nothing is followed yet. Search for something, and follow the search.',
  noAlerts: 'Nothing was told yet.',
  name: 'Name',
  what: 'Be told of',
  on: { pages: 'pages', statements: 'statements', changes: 'what changed' },
  paused: 'paused',
  new: 'new',
  unread: several('unread alert', 'unread alerts'),
  freshOf: (fresh, told) => `${fresh} new of ${told}`,
  markRead: 'Mark all as read',
  news: { grown: 'more pages print it', mended: 'mended', withdrawn: 'withdrawn' },
  moreFinds: several('more', 'more'),
  gone: (n) => `${n} of what was told ${n === 1 ? 'holds' : 'hold'} no more`,
  original: 'the page itself',
  kinds: {
    'without-notice': 'altered without notice',
    reach: 'printed by many outlets',
    'first-printing': 'printed by an outlet for the first time',
  },
  off: 'Following is off: start the server with --token to allow it.',
  wrongToken: 'This is not the token of the server.',
}
