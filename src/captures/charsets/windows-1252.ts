/** Letters of the bytes from 0x80 to 0x9f; the five bytes without a letter are control characters. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const CONTROLS = /[\u0080-\u009f]/gu

/**
 * The text of bytes in windows-1252, which pages also call latin1 and iso-8859-1. The decoder of some versions of Node reads these bytes as
 * control characters, so that `’` is lost (https://github.com/nodejs/node/issues/56542).
 */
export const decodedWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('latin1').decode(bytes).replace(CONTROLS, (letter) => HIGH[letter.charCodeAt(0) - 0x80]!)
