/**
 * What is made of two objects, made once for each pair: the names of a gazetteer in a language, the labels of pages in its letters.
 * Neither object is kept alive by it.
 */
export function madeOnce<A extends object, B extends object, T>(make: (a: A, b: B) => T): (a: A, b: B) => T {
  const made = new WeakMap<A, WeakMap<B, { readonly value: T }>>()
  return (a, b) => {
    let ofA = made.get(a)
    if (!ofA) {
      ofA = new WeakMap()
      made.set(a, ofA)
    }
    let known = ofA.get(b)
    if (!known) {
      known = { value: make(a, b) }
      ofA.set(b, known)
    }
    return known.value
  }
}
