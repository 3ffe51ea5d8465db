/** What is looked at, in words. The steps of what is seen are in the code that looks. */
const NAMES: Readonly<Record<string, string>> = {
  size: 'its length',
  end: 'how it ends',
  shape: 'its letters',
  kind: 'paragraph, heading or item',
  linked: 'how much of it is linked',
  tag: 'its element',
  marked: 'bold or slanted type',
  place: 'its place by the run of prose',
  'place-in': 'its place in the box of the prose',
  'place-in-by-size': 'its place in the box of the prose, by its length',
  'place-out': 'its place outside of the box of the prose',
  'place-out-by-size': 'its place outside of the box of the prose, by its length',
  prose: 'prose by its shape, in the run or off it',
  described: 'the description of the page says it',
  titled: 'the title of the page says it',
  title: 'its distance from the title',
  repeated: 'it is printed twice',
  last: 'it is the last line of the run',
  prev: 'the line before',
  next: 'the line after',
  kin: 'prose in boxes like its own',
  'kin-around': 'prose in boxes like the one around it',
  'page-kin': 'prose anywhere in boxes like its own',
  'page-kin-around': 'prose anywhere in boxes like the one around it',
  'page-kin-around-in-region': 'prose anywhere in boxes like the one around it, in a part named as furniture',
  region: 'what its part is called',
  'links-around': 'links in the box around it',
  'links-outer': 'links in the box around that',
  'part-around': 'share of the page in the box around it',
  'part-outer': 'share of the page in the box around that',
  'lines-around': 'lines in the box around it',
  'fields-around': 'fields to fill in around it',
  'fields-outer': 'fields to fill in further out',
  'pictures-around': 'pictures around it',
  'pictures-outer': 'pictures further out',
  called: 'whether its box, and another on the page, is called the body',
  lead: 'a box named as the lead',
  label: 'a box named as date or author',
  caption: 'a box named as a caption',
  'list-links': 'links in its list',
  'list-lines': 'lines of its list',
  under: 'an element around it',
  isle: 'the size of its island',
  'isle-links': 'links in its island',
  'isle-lines': 'lines of its island',
  'isle-tag': 'the element of its island',
  'isle-fields': 'fields in its island',
  'isle-pictures': 'pictures in its island',
  'isle-headings': 'a heading in its island',
  'isle-kin': 'prose like it outside of its island',
  alone: 'all of that by itself',
  'alone-near': 'how likely its neighbours are',
  'alone-between': 'whether it stands between likely lines',
  gap: 'lines without prose around it',
  run: 'lines of prose around it',
  'run-words': 'words of the prose around it',
  near: 'prose near it',
  shared: 'words that it shares with the prose',
  listed: 'under the heading of a list',
  foreign: 'letters of another script',
}

/** A clue for a reader: what was looked at, and what was seen there. */
export const clueName = (group: string, seen: string | number): string => `${NAMES[group] ?? besideName(group)}: ${seen}`

/** `alone-1`: what the line before is likely to be; `line2`: the second line after. */
function besideName(group: string): string {
  const [, what, by] = /^(alone|line)(-?\d)$/u.exec(group) ?? []
  if (!by) return group
  const place = `${Math.abs(Number(by))} ${Number(by) < 0 ? 'before' : 'after'}`
  return what === 'alone' ? `how likely the line ${place} is` : `the line ${place}`
}
