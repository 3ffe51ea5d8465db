/** A sentence and what is read in it: for each statement who spoke, the words, and who carried it. */
export interface FrameCase {
  readonly what: string
  readonly text: string
  readonly says: readonly { readonly who?: string; readonly words: string; readonly role?: string; readonly via?: readonly string[] }[]
}

const SAFE = 'the bridge over the Orle was safe'

/** Constructions of English: what must be read, and what must not. People, places and outlets are invented. */
export const frameCases: readonly FrameCase[] = [
  { what: 'a clause behind "that"', text: `The mayor said that ${SAFE}.`, says: [{ who: 'mayor', words: SAFE }] },
  { what: 'a clause without "that"', text: `Ada Holm said ${SAFE}.`, says: [{ who: 'Ada Holm', words: SAFE }] },
  {
    what: 'an office before the name',
    text: `Transport Minister Ada Holm said ${SAFE}.`,
    says: [{ who: 'Ada Holm', role: 'Transport Minister', words: SAFE }],
  },
  {
    what: 'an apposition behind the name',
    text: `Ada Holm, a county engineer, said on Monday ${SAFE}.`,
    says: [{ who: 'Ada Holm', role: 'county engineer', words: SAFE }],
  },
  {
    what: 'a name behind the office and a comma',
    text: `The road works delegate in Tarn, Ada Holm, told reporters that ${SAFE}.`,
    says: [{ who: 'Ada Holm', words: SAFE }],
  },
  {
    what: 'a quotation before its speaker',
    text: '“We lost power for two days in the valley,” Ada Holm said.',
    says: [{ who: 'Ada Holm', words: 'We lost power for two days in the valley' }],
  },
  {
    what: 'a speaker behind the verb',
    text: '"We lost power for two days in the valley," said Ada Holm, a county engineer.',
    says: [{ who: 'Ada Holm', words: 'We lost power for two days in the valley' }],
  },
  {
    what: 'a quotation that the cue breaks',
    text: '"We lost power for two days," Ada Holm said, "but nobody in the valley was hurt."',
    says: [{ who: 'Ada Holm', words: 'We lost power for two days … but nobody in the valley was hurt' }],
  },
  {
    what: 'a quotation that goes on behind the stop',
    text: '"We lost power for two days," Ada Holm said. "Nobody in the valley was hurt this time."',
    says: [{ who: 'Ada Holm', words: 'We lost power for two days … Nobody in the valley was hurt this time' }],
  },
  {
    what: 'a quotation of several paragraphs',
    text: '“The water came at night without any warning.\n“We carried the children up to the school,” Ada Holm said.',
    says: [{ who: 'Ada Holm', words: 'The water came at night without any warning … We carried the children up to the school' }],
  },
  {
    what: 'a colon before the quotation',
    text: 'Speaking at the scene, Ada Holm said: "You cannot build a school under a dam like this."',
    says: [{ who: 'Ada Holm', words: 'You cannot build a school under a dam like this' }],
  },
  {
    what: 'words before a closing clause',
    text: 'Two ships sank off the coast of Orle overnight, the port authority said.',
    says: [{ who: 'port authority', words: 'Two ships sank off the coast of Orle overnight' }],
  },
  {
    what: 'a cue in the middle of a clause',
    text: 'In the north, the general said, troops had advanced to the river.',
    says: [{ who: 'general', words: 'In the north … troops had advanced to the river' }],
  },
  {
    what: '"according to" behind',
    text: 'Two ships sank off the coast, according to the port authority.',
    says: [{ who: 'port authority', words: 'Two ships sank off the coast' }],
  },
  {
    what: '"according to" in front',
    text: 'According to the port authority, two ships sank off the coast.',
    says: [{ who: 'port authority', words: 'two ships sank off the coast' }],
  },
  {
    what: 'a participle goes on',
    text: `Ada Holm said ${SAFE}, adding that the tunnel would open in May.`,
    says: [
      { who: 'Ada Holm', words: SAFE },
      { who: 'Ada Holm', words: 'the tunnel would open in May' },
    ],
  },
  {
    what: 'a second verb goes on',
    text: `Ada Holm said ${SAFE} and added that the tunnel would open in May.`,
    says: [
      { who: 'Ada Holm', words: SAFE },
      { who: 'Ada Holm', words: 'the tunnel would open in May' },
    ],
  },
  {
    what: 'another speaker behind a comma',
    text: `Ada Holm said ${SAFE}, but the mayor said the tunnel would stay closed.`,
    says: [
      { who: 'Ada Holm', words: SAFE },
      { who: 'mayor', words: 'the tunnel would stay closed' },
    ],
  },
  {
    what: 'whom a carrier was told',
    text: `The fire chief told Reuters news agency that ${SAFE}.`,
    says: [{ who: 'fire chief', words: SAFE, via: ['Reuters'] }],
  },
  {
    what: 'quoted as saying',
    text: `TASS quoted the deputy minister as saying ${SAFE}.`,
    says: [{ who: 'deputy minister', words: SAFE, via: ['TASS'] }],
  },
  {
    what: 'was quoted as saying, by an agency',
    text: `The deputy minister was quoted as saying by the Mehr agency that ${SAFE}.`,
    says: [{ who: 'deputy minister', words: SAFE, via: ['Mehr'] }],
  },
  {
    what: 'an outlet that closes the sentence',
    text: `The deputy minister said ${SAFE}, Reuters reported.`,
    says: [{ who: 'deputy minister', words: SAFE, via: ['Reuters'] }],
  },
  {
    what: 'what somebody vows',
    text: 'The miners’ union vowed to strike again in the spring.',
    says: [{ who: 'miners’ union', words: 'to strike again in the spring' }],
  },
  {
    what: 'whom somebody urges',
    text: 'The mayor urged drivers to stay at home until noon.',
    says: [{ who: 'mayor', words: 'to stay at home until noon' }],
  },
  {
    what: 'whom somebody accuses',
    text: 'The ministry accused the firm of hiding the figures.',
    says: [{ who: 'ministry', words: 'the firm of hiding the figures' }],
  },
  {
    what: 'what somebody calls for',
    text: 'Tarn Aid has called for a truce in the valley.',
    says: [{ who: 'Tarn Aid', words: 'a truce in the valley' }],
  },
  {
    what: 'a noun that holds a clause',
    text: 'Ada Holm’s claim that the dam leaked was tested in court.',
    says: [{ who: 'Ada Holm', words: 'the dam leaked was tested in court' }],
  },
  {
    what: 'a paper speaks for who issued it',
    text: `A Tarn Ministry news release said ${SAFE}.`,
    says: [{ who: 'Tarn Ministry', words: SAFE }],
  },
  {
    what: 'a pronoun',
    text: `Ada Holm visited the river on Monday. She said ${SAFE}.`,
    says: [{ who: 'Ada Holm', words: SAFE }],
  },
  {
    what: 'a family name alone',
    text: `Transport Minister Ada Holm visited the river on Monday. Holm said ${SAFE}.`,
    says: [{ who: 'Ada Holm', role: 'Transport Minister', words: SAFE }],
  },
  {
    what: 'an outlet that cites its source',
    text: `State news agency SANA reported, citing a military source, that ${SAFE}.`,
    says: [{ who: 'military source', words: SAFE, via: ['SANA'] }],
  },
  {
    what: 'who is cited behind what is said',
    text: 'Two soldiers were killed near Tarn, SANA reported, citing a military source.',
    says: [{ who: 'military source', words: 'Two soldiers were killed near Tarn', via: ['SANA'] }],
  },
  {
    what: 'a hand behind the speaker',
    text: 'The troops will leave the valley in May, the general said, as quoted by KCNA.',
    says: [{ who: 'general', words: 'The troops will leave the valley in May', via: ['KCNA'] }],
  },
  {
    what: 'a relative clause that reports',
    text: `Holm, who said ${SAFE}, told reporters that the tunnel would open.`,
    says: [
      { who: 'Holm', words: SAFE },
      { who: 'Holm', words: 'the tunnel would open' },
    ],
  },
  {
    what: 'a clause with "as"',
    text: 'As Ada Holm noted, the tunnel has been closed since March.',
    says: [{ who: 'Ada Holm', words: 'the tunnel has been closed since March' }],
  },
  {
    what: 'a question before its tag',
    text: '“Who will pay for the repairs to the old bridge?” Ada Holm asked.',
    says: [{ who: 'Ada Holm', words: 'Who will pay for the repairs to the old bridge' }],
  },
  {
    what: 'marks of two apostrophes',
    text: "''We lost power for two days in the valley,'' said Ada Holm.",
    says: [{ who: 'Ada Holm', words: 'We lost power for two days in the valley' }],
  },
  {
    what: 'somebody new of the same kind',
    text: `One resident said ${SAFE}. Another resident said the tunnel would stay closed.`,
    says: [
      { who: 'One resident', words: SAFE },
      { who: 'Another resident', words: 'the tunnel would stay closed' },
    ],
  },
  {
    what: 'shares of those who were asked',
    text: 'Nearly half said they would not use the tunnel at night.',
    says: [{ who: 'half', words: 'they would not use the tunnel at night' }],
  },
  { what: 'a name in marks behind a verb', text: 'The valley, dubbed the “Garden of Tarn” by painters, is green in May.', says: [] },
  { what: 'neither confirmed nor denied', text: 'The ministry has neither confirmed nor denied that the dam leaked.', says: [] },
  { what: 'a verb of a headline', text: 'The plan was commented on by nobody.', says: [] },
  { what: 'the writer', text: 'I asked whether the old bridge was safe, and I said that it looked old.', says: [] },
  { what: 'scare quotes', text: 'The "moderate" rebels left the town, and the film "Dust" was shown there.', says: [] },
  { what: 'nothing said', text: 'The ministry declined to comment on the bridge.', says: [] },
  { what: 'a denial of saying', text: 'The ministry did not say whether the bridge was safe.', says: [] },
  { what: 'a noun that looks like a verb', text: 'The report and the claims were read by the mayor in May.', says: [] },
  { what: 'a passive without a speaker', text: 'The firm was accused of hiding the figures.', says: [] },
  { what: 'what may be said', text: 'The ministry may announce the figures in May.', says: [] },
  { what: 'a wish to say', text: 'The mayor wants to announce the new figures in May.', says: [] },
]
