const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements without content and end tag. */
export const VOID = words('area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr')

/** Drawing and formulas, and the elements in them that hold HTML again. */
export const FOREIGN = words('math svg')
export const HTML_AGAIN = words('mi mo mn ms mtext annotation-xml foreignobject desc title')

/** Elements whose content is text up to their end tag; in those of `DECODED` references stand for letters. */
export const RAW = words('script style title textarea iframe noembed noframes xmp plaintext')
export const DECODED = words('title textarea')

/** Other elements of which pages have many. */
export const OTHERS = words(
  'html span label strong b i em u s small big sub sup font center cite code q abbr time mark del ins button noscript template picture video audio object canvas svg path g use rect circle figure map caption legend article image tr tfoot nobr strike',
)

const FIELDS = words('input option optgroup select button datalist textarea')
const PARAGRAPH = words('p')
const HEADINGS = words('h1 h2 h3 h4 h5 h6 p')
const SECTIONS = words('thead tbody')
const TERMS = words('dd dt')
const RUBY = words('rt rp')

const each = (tags: string, closed: ReadonlySet<string>) => tags.split(' ').map((tag) => [tag, closed] as const)

/** Elements that end where another begins, since their end tags are often left out. */
export const CLOSED_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['tr', words('tr th td')],
  ['th', words('th')],
  ['td', words('thead th td')],
  ['body', words('head link script')],
  ['a', words('a')],
  ['li', words('li')],
  ['option', words('option')],
  ['optgroup', words('optgroup option')],
  ...each('h1 h2 h3 h4 h5 h6', HEADINGS),
  ...each('select input output button datalist textarea', FIELDS),
  ...each('dd dt', TERMS),
  ...each('rt rp', RUBY),
  ...each('tbody tfoot', SECTIONS),
  ...each(
    'p address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre section table ul',
    PARAGRAPH,
  ),
])
