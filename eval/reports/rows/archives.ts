import type { InputExpected, PageRow } from '../expectation.ts'

const row = (file: string, trait: string, right: InputExpected): PageRow => ({ input: `../archives/${file}`, trait, right })
const page = (url: string): InputExpected => ({ pages: [{ url }], most: 3, distinct: 1 })
const DOMAIN = 'http://example.com/'

export const archiveRows: readonly PageRow[] = [
  row('example.arc', 'ARC', page(DOMAIN)),
  row('example.arc.gz', 'ARC.gz', page(DOMAIN)),
  row('example-space-in-url.arc', 'ARC with blanks in an address', { pages: [{ urlHolds: 'FuseAction=Email' }] }),
  row('bad.arc', 'ARC that is not readable', { pages: [], named: ['bad.arc'] }),
  row('example.warc', 'WARC with a revisit', page(DOMAIN)),
  row('example.warc.gz', 'WARC.gz with a revisit', page(DOMAIN)),
  row('example-bad-non-chunked.warc.gz', 'one gzip member for all records', page(DOMAIN)),
  row('example-bad-length.warc', 'a wrong length', { most: 2, named: ['example-bad-length.warc', DOMAIN] }),
  row('example-trunc.warc', 'cut off', { most: 2, named: ['example-trunc.warc', DOMAIN] }),
  row('example-bad.warc.gz.bad', 'gzip by another name', { pages: 1, most: 3 }),
  row('example-collection.warc', 'a collection of a player', page('http://www.example.com/')),
  row('example-digest.warc', 'requests alone', { pages: [] }),
  row('example-iana.org-chunked.warc', 'chunked', page('http://www.iana.org/')),
  row('example-resource.warc.gz', 'a resource record', page('https://example.com/index.html')),
  row('example-space-in-target-uri.warc.gz', 'a picture, blanks in its address', { pages: [] }),
  row('example-url-agnostic-revisit.warc.gz', 'a revisit that names no address', { pages: [] }),
  row('example-warcinfo-metadata.warc', 'warcinfo and metadata', page('https://example.com/')),
  row('example-wget-bad-target-uri.warc.gz', 'an address in brackets, a log of wget', page(DOMAIN)),
  row('example-wrong-chunks.warc.gz', 'wrong lengths of chunks', page(DOMAIN)),
  row('post-test.warc.gz', 'POST requests, JSON', { pages: [] }),
  row('post-test-more.warc', 'POST requests, JSON', { pages: [] }),
  row('redirect.warc', 'a redirect', { pages: [] }),
  row('valid_example_1.wacz', 'a valid WACZ', { ...page('http://www.example.com/'), named: ['a valid WACZ'] }),
  row('valid_example_2.wacz', 'a valid WACZ', { ...page('http://www.example.com/'), named: ['a valid WACZ'] }),
  row('valid_signed_example_1.wacz', 'a valid signed WACZ', { ...page('https://example.com/'), named: ['a valid WACZ'] }),
  row('invalid_example_1.wacz', 'a WACZ that is not valid', { pages: [], named: ['invalid_example_1.wacz', 'datapackage'] }),
  row('invalid_signed_example_1.wacz', 'a WACZ whose signature does not hold', { most: 3, named: ['not a valid WACZ'] }),
]
