export { APART, type CountedName, type Identity, identitiesOf } from './same-person.ts'
export { isLocal, isWording, nameAsKey, speakerKey, wordingKey, wordingOfKey } from './speaker-key.ts'

/** Raised whenever somebody is told by another key. */
export const version = 1
