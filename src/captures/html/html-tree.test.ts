import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { expect, test } from 'vitest'
import type { PageElement, PageNode } from '../../model/capture.ts'
import { ATTRIBUTES } from './html-scanner.ts'
import { parseHtml } from './html-tree.ts'

/** The tree that the events of htmlparser2 make, with the attributes that are read. */
function treeOf(html: string): PageNode[] {
  const root: PageNode[] = []
  const open: PageNode[][] = [root]
  const parser = new Parser(
    {
      onopentag: (tag, all) => {
        const attributes = Object.fromEntries(Object.entries(all).filter(([name]) => ATTRIBUTES.includes(name)))
        const children: PageNode[] = []
        open.at(-1)!.push({ tag: tag.toLowerCase(), attributes, children })
        open.push(children)
      },
      ontext: (text) => {
        const nodes = open.at(-1)!
        if (typeof nodes.at(-1) === 'string') nodes[nodes.length - 1] += text
        else if (text !== '') nodes.push(text)
      },
      onclosetag: () => open.pop(),
    },
    { decodeEntities: true },
  )
  parser.end(html)
  return root
}

/** With white space levelled, of which the tree keeps no more than matters. */
const levelled = (nodes: readonly PageNode[]): unknown =>
  nodes.map((node) =>
    typeof node === 'string' ? node.replace(/[ \t\n\f\r]+/gu, ' ') : { ...node, children: levelled((node as PageElement).children) },
  )

const same = (html: string): void => expect(levelled(parseHtml(html).children)).toEqual(levelled(treeOf(html)))

test.each([
  '<p class=a id="b" data-x="<p>" CLASS=c>x</p>',
  `<a href='/x?a=1&amp;b=2&copy=3&notit;&lt' style = "a&quot;b" hidden/>y</a>`,
  '<a href=/x?a&amp;b class>z',
  '<a href=>z</a><a =x class="1">w</a><p class=c/>v',
  'a < b && c <3 &amp; d <<p>e</p> &nosuch; &#1575;&#x627 &lt<b>&amp</b>',
  '<script>if (a < b) "</scr" + "</p>" </SCRIPT >x<style><!-- </style>y<title>a &amp; <b></title>',
  '<textarea><p>&lt;</title></textarea><iframe><p></iframe><noembed><p></noembed><xmp><p></xmp>',
  '<script src=x />alert("<p>")</script>z',
  '<svg><title>a<b>c</b></title><script>x<p>y</script><path d="m"/><![CDATA[z]]></svg><![CDATA[w]]>v',
  '<svg><linearGradient><stop/></linearGradient><foreignObject><p>a</foreignObject></svg><math><mi>x</mi></math>',
  '<!-- a -- b --><p>1<!-->2<!--->3<!----!>4<!---->5<!--a--!>6<!-- - -- > ->7',
  '<!doctype html><!x><!><?php a > b ?>c</>d</ p>e</3>f</p >g</div/>',
  '<plaintext>a</plaintext>b',
  '<b',
  '<p class="a',
  'a</p',
  'a<',
  'a</',
  '<title>a',
  '<script>a</script',
  '<table><tr><td>a<tr><td>b<th>c</table><form><form>x</form></p></br></hr><image></image>',
  '<ul><li>a<li>b<ul><li>c</ul>d<dl><dt>e<dd>f<select><option>g<option>h<input>i<a>j<a>k<h1>l<h2>m<p>n<div>o',
])('the same tree as by htmlparser2: %s', same)

test('the same for any pieces of markup', () => {
  const piece = fc.constantFrom(
    ...['<', '>', '/', '</', '"', "'", '=', ' ', '\n', '&', ';', '!', '-', '--', '?', '[', ']]>', 'p', 'a', 'x'],
    ...[
      '<p>',
      '</p>',
      '<div class="',
      '<a href=',
      'id=',
      '<b ',
      '<script>',
      '</script>',
      '<title>',
      '</title>',
      '<svg>',
      '</svg>',
      '<br/>',
    ],
    ...['<!--', '-->', '<![CDATA[', '&amp;', '&#65', '&copy', '&nosuch;', '<textarea>', '</textarea>', '<td>', '<li>', 'نص', 'data-x='],
    ...['<form>', '</form>', '<h2>', '</h2>', '<table>', '<tr>', '</table>', '<desc>', '<math>', '<image>', '</br>', '<body>', '<select>'],
  )
  fc.assert(
    // What stands behind the name of an end tag that the page does not end is text to htmlparser2.
    fc.property(fc.array(piece, { maxLength: 40, size: 'max' }), (pieces) => {
      same(`${pieces.join('')} x>`)
    }),
    { seed: 20240501, numRuns: 3000 },
  )
})
