import { alertHtml, escapedMarkup } from '../alert-html.ts'
import { alertText } from '../alert-text.ts'
import { entryId, type FollowFeed } from './feed.ts'

/** A feed by JSON Feed 1.1; `_isnad` holds the alert as a webhook is sent it. */
export function jsonFeedOf({ follow, alerts, self, room }: FollowFeed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: follow.name,
    home_page_url: `${room}/follows/${encodeURIComponent(follow.id)}`,
    feed_url: self,
    authors: [{ name: 'Isnad' }],
    items: alerts.map(({ unread: _, ...alert }) => {
      const text = alertText({ ...alert, unread: false })
      return {
        id: entryId(alert),
        url: `${room}${text.finds[0]?.path ?? `/follows/${encodeURIComponent(follow.id)}`}`,
        title: alert.says,
        content_html: alertHtml(text, room) || `<p>${escapedMarkup(text.title)}</p>`,
        date_published: alert.at,
        date_modified: alert.updated,
        _isnad: alert,
      }
    }),
  })
}
