import { pageCapture } from '../capture-of.ts'
import { mhtmlPage } from '../mhtml.ts'
import { captured, damaged, notOfInterest } from '../outcomes.ts'
import type { InputFormat } from './format.ts'
import { wholeFile } from './whole-file.ts'

/** A page that a browser saved with all that it shows (`.mht`, `.mhtml`): its part in HTML, with its address and when it was saved. */
export const mhtml: InputFormat = {
  name: 'mhtml',
  sniff: ({ start }) =>
    /^[a-z][a-z-]{1,40}:/iu.test(start) && /^mime-version:/imu.test(start) && /^content-type:\s*multipart\/related/imu.test(start),
  read: (input) =>
    wholeFile(input, (whole) => {
      const place = { source: input.source, type: 'file' }
      const page = mhtmlPage(whole)
      if (!page) return [notOfInterest(place, 'MHTML without a part in HTML')]
      const { bytes, isCut, ...taken } = page
      if (isCut) return [damaged({ ...place, ...(taken.url && { url: taken.url }) }, 'the MHTML file is cut off inside its page')]
      return [captured({ ...place, ...(taken.url && { url: taken.url }) }, pageCapture({ source: input.source, ...taken }, 'html', bytes))]
    }),
}
