import { words } from './word-list.ts'

/** Small words of English by what they do in a sentence; they build it, and none is ever part of a name by itself. */
export const functionWords = {
  determiners: words(
    `the a an this that these those some many several most all both another any each every no few other one two three four
     five six seven eight nine ten dozens more`,
  ),
  possessives: words(`his her its their our my your whose`),
  subjects: words(`he she it they we i you who everyone somebody someone nobody others`),
  objects: words(`him them me us himself herself itself themselves everything nothing something`),
  prepositions: words(
    `in on at of for to from with by about into over under during through between among near against without within across
     behind beyond outside inside per via amid despite like toward towards around ahead alongside until upon off up down
     out`,
  ),
  subordinators: words(
    `after before when while as because although though if whether unless since where why how what once whereas than so`,
  ),
  conjunctions: words(`and but or nor yet`),
  relatives: words(`who which whom whose`),
  auxiliaries: words(
    `is are was were be been being am has have had do does did will would can could may might must should shall isn aren
     wasn weren hasn haven hadn don doesn didn won wouldn couldn shouldn cannot`,
  ),
  negations: words(`not never neither hardly barely`),
  adverbs: words(
    `also then later earlier again even still just only already once now soon often however meanwhile instead too further
     therefore nevertheless nonetheless separately similarly additionally moreover furthermore indeed perhaps far today
     yesterday tonight together ever long always sometimes elsewhere afterwards afterward previously recently himself
     herself themselves itself there here first thus back alike`,
  ),
  /** Verbs that are finite beside the auxiliaries and end the words that go with a name: no part of a noun. */
  verbs: words(
    `went came took made gave got saw knew thought became began kept left met ran held brought stood won lost sent spent
     fell grew led rose seemed appeared remained includes included follows followed killed died happened arrived visited
     comes takes makes gives goes wants needs remains seems appears started ended helped caused continued attended joined
     signed launched launches rejected condemned praised blasted criticized criticised expressed refused declined spoke
     issued released welcomed`,
  ),
}
