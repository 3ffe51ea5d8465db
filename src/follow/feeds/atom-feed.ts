import type { Alert } from '../../model/follow.ts'
import { alertHtml, escapedMarkup } from '../alert-html.ts'
import { alertText } from '../alert-text.ts'
import { entryId, type FollowFeed, updatedOf } from './feed.ts'

/** A feed by RFC 4287. An alert is one entry, which is replaced by its next version. */
export function atomFeed(feed: FollowFeed): string {
  const { follow, alerts, self, room } = feed
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>tag:isnad.invalid,2024:follow/${escapedMarkup(follow.id)}</id>`,
    `<title>${escapedMarkup(follow.name)}</title>`,
    `<updated>${updatedOf(feed)}</updated>`,
    '<author><name>Isnad</name></author>',
    '<generator>Isnad</generator>',
    `<link rel="self" type="application/atom+xml" href="${escapedMarkup(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapedMarkup(`${room}/follows/${encodeURIComponent(follow.id)}`)}"/>`,
    ...alerts.map((alert) => entryOf(alert, room)),
    '</feed>',
  ].join('\n')}\n`
}

function entryOf(alert: Alert, room: string): string {
  const text = alertText(alert)
  const link = `${room}${text.finds[0]?.path ?? `/follows/${encodeURIComponent(alert.follow)}`}`
  return [
    '<entry>',
    `<id>${entryId(alert)}</id>`,
    `<title>${escapedMarkup(alert.says)}</title>`,
    `<published>${alert.at}</published>`,
    `<updated>${alert.updated}</updated>`,
    `<link rel="alternate" type="text/html" href="${escapedMarkup(link)}"/>`,
    `<content type="html">${escapedMarkup(alertHtml(text, room))}</content>`,
    '</entry>',
  ].join('\n')
}
