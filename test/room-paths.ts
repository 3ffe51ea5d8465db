import type { Collection } from '../src/model/collection.ts'

/** A text that nobody kept: as an example has it, with another number, and no word of where it is from. */
export const GIVEN = `قال المتحدث باسم هيئة الموانئ نادر الصيرفي في مؤتمر صحفي عقده في مقر الهيئة: «بلغت كلفة المرحلة الأولى 390 مليون دينار، وقد أنجزت قبل موعدها بثلاثة أشهر، ولم تسجل أي إصابة بين العاملين».
ويقع ميناء الرملة على بعد أربعين كيلومترا من العاصمة، ويمر به نحو ثلث واردات البلاد من الحبوب والسيارات ومواد البناء.`

/** A page of each kind over the example captures, by name. */
export async function roomPaths(collection: Collection): Promise<Record<string, string>> {
  const [best] = await collection.statementsLike('بلغت كلفة المرحلة الأولى 340 مليون دينار', 1)
  if (!best) throw new Error('the example captures hold no such statement')
  const article = best.article.id
  const [copy] = await collection.copies(article)
  const [carrier] = await collection.carriers({ limit: 1, offset: 0 })
  const speaker = encodeURIComponent(best.speaker?.key ?? '')
  return {
    front: '/',
    article: `/articles/${article}`,
    'article-place': `/articles/${article}?at=10-60&with=${copy?.article.id}`,
    evidence: `/articles/${article}/evidence`,
    captured: `/articles/${article}/captured?at=10-60`,
    statement: `/statements/${best.id}`,
    compare: `/compare/${article}/${copy?.article.id}`,
    speakers: '/speakers',
    speaker: `/speakers/${speaker}`,
    outlets: '/outlets',
    outlet: `/outlets/${encodeURIComponent(best.article.outlet)}`,
    agencies: '/agencies',
    agency: `/agencies/${encodeURIComponent(carrier?.key ?? '')}`,
    search: `/search?q=${encodeURIComponent('الميناء')}`,
    'search-quotes': `/search?q=${encodeURIComponent('الميناء')}&in=quotes&speaker=${speaker}`,
    'search-statements': `/search?q=${encodeURIComponent('الميناء')}&as=statements`,
    'search-empty': '/search',
    read: '/read',
    missing: '/nothing',
  }
}
