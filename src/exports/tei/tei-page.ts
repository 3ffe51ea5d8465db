import { type Chain, isGap } from '../../model/chain.ts'
import type { Statement } from '../../model/statement.ts'
import { type ToldPage, urnOf, webAddress } from '../pages/page-set.ts'
import { saidText } from './said-text.ts'
import { attributes, xml } from './xml.ts'

/** The header of a file, which tells what it holds. */
export const teiHeader = (what: string): string =>
  `<teiHeader><fileDesc><titleStmt><title>Isnad: ${xml(what)}</title></titleStmt><publicationStmt><p>Written by Isnad. The rights in the pages are their publishers'.</p></publicationStmt><sourceDesc><p>Captured pages; each has a source of its own.</p></sourceDesc></fileDesc></teiHeader>\n`

/** A page as a text of its own: header, who speaks, the body with its statements, and how the words came to it. */
export function teiPage(page: ToldPage): string {
  const { article, statements, chains } = page
  return [
    `<TEI xml:id="a${article.id}">\n${pageHeader(page)}`,
    chains.length > 0 ? `<standOff>${statements.map(statementFacts).join('')}${chains.map(chainRelations).join('')}</standOff>\n` : '',
    `<text${attributes({ 'xml:lang': article.language })}><body>`,
    article.headline ? `<head>${xml(article.headline.value)}</head>` : '',
    `${saidText(article, statements)}</body></text></TEI>\n`,
  ].join('')
}

function pageHeader({ article, statements }: ToldPage): string {
  const { headline, byline, outlet, published, url, capture } = article
  const address = webAddress(url)
  const people = [...new Map(statements.flatMap(({ speaker }) => (speaker ? [[speaker.value.name, speaker.value] as const] : []))).values()]
  const persons = people.map(
    ({ name, role }) => `<person><persName>${xml(name)}</persName>${role ? `<note type="role">${xml(role)}</note>` : ''}</person>`,
  )
  return [
    `<teiHeader><fileDesc><titleStmt><title>${xml(headline?.value ?? article.id)}</title></titleStmt>`,
    "<publicationStmt><p>Written by Isnad. The rights in the page are its publisher's.</p></publicationStmt><sourceDesc><bibl>",
    headline ? `<title>${xml(headline.value)}</title>` : '',
    byline ? `<author>${xml(byline.value)}</author>` : '',
    outlet ? `<publisher>${xml(outlet.value.name)}</publisher>` : '',
    published ? `<date${attributes({ when: published.value })}>${xml(published.value)}</date>` : '',
    address ? `<ref${attributes({ target: address })}/>` : '',
    `<idno type="capture">${xml(capture.id)}</idno>${capture.digest ? `<idno type="digest">${xml(capture.digest)}</idno>` : ''}`,
    '</bibl></sourceDesc></fileDesc>',
    persons.length > 0 ? `<profileDesc><particDesc><listPerson>${persons.join('')}</listPerson></particDesc></profileDesc>` : '',
    '</teiHeader>\n',
  ].join('')
}

/** Occasion and time of a statement, which the running text does not mark. */
function statementFacts({ id, saidIn, saidAt }: Statement): string {
  if (!saidIn && !saidAt) return ''
  const time = saidAt ? `<date${attributes({ when: saidAt.value.value })}>${xml(saidAt.value.words)}</date>` : ''
  return `<listEvent><event${attributes({ corresp: `#s${id}` })}><p>${saidIn ? xml(saidIn.value) : ''}${time}</p></event></listEvent>`
}

/** Each step of a chain, from the speaker on. A missing hand is a relation of its own kind, and names a likely one as that. */
function chainRelations({ statement, links }: Chain): string {
  if (links.length === 0) return ''
  const relations = links.map((link) => {
    const name = isGap(link) ? 'gap' : link.basis
    const likely = isGap(link) && link.likely ? `; likely ${link.likely.hand.name}` : ''
    const known = isGap(link) ? '' : `, ${link.known}`
    return `<relation${attributes({ name, active: hand(link.from), passive: hand(link.to) })}><desc>${xml(`${link.from.kind} ${link.from.name} > ${link.to.kind} ${link.to.name}${known}${likely}`)}</desc></relation>`
  })
  return `<listRelation${attributes({ type: 'chain', corresp: `#s${statement}` })}>${relations.join('')}</listRelation>`
}

const hand = ({ kind, name, entity }: Chain['links'][number]['from']): string =>
  kind === 'outlet' ? urnOf('outlet', entity ?? name) : `urn:isnad:${kind}:${encodeURIComponent(entity ?? name)}`
