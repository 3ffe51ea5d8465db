import type { Page } from '../page.ts'
import { IS, type Word } from '../words/word.ts'

/** Places of one word that are remembered, at most. */
const MOST = 12

/** Where else a page prints the words that a phrase for somebody ends with: a page often names its speaker several times. */
export class PageEchoes {
  private readonly words: Page['words']
  private readonly places = new Map<Word, number[]>()
  constructor({ words }: Page) {
    this.words = words
    words.forEach((word, i) => {
      if (!(word.is & IS.word)) return
      const known = this.places.get(word)
      if (!known) this.places.set(word, [i])
      else if (known.length < MOST) known.push(i)
    })
  }

  /**
   * Whether the page prints the last word of a phrase, with the one before it where there is one, elsewhere before another word than
   * here (`parted`), before the same (`joined`), or `both`; nothing where it is printed once.
   */
  at(last: number, first: number): 'parted' | 'joined' | 'both' | undefined {
    const { words } = this
    let [parted, joined] = [false, false]
    for (const place of this.places.get(words[last]!) ?? []) {
      if (place === last || (last > first && words[place - 1] !== words[last - 1])) continue
      if (words[place + 1] === words[last + 1]) joined = true
      else parted = true
    }
    return parted ? (joined ? 'both' : 'parted') : joined ? 'joined' : undefined
  }
}

const echoes = new WeakMap<Page, PageEchoes>()

export function echoesOf(page: Page): PageEchoes {
  const known = echoes.get(page) ?? new PageEchoes(page)
  echoes.set(page, known)
  return known
}
