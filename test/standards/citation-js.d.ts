/** A program for references that brings no types: as much of it as the tests use. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string)
    readonly data: unknown
  }
  export const plugins: { list(): string[] }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-csl'
declare module '@citation-js/plugin-ris'
