export { creditedChains } from './credited.ts'
export { directionOf } from './direction.ts'
export { type GroupParts, groupOf } from './group.ts'
