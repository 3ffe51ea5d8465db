import { Hono } from 'hono'
import { answersWith } from '../../web/answer.tsx'
import type { Assets } from '../../web/asset.ts'
import { roomOf } from '../../web/room.tsx'
import { apiOf } from '../api/api.ts'
import { exportsOf } from '../api/exports.ts'
import type { Collection } from '../model/collection.ts'
import type { ReadOnce } from '../model/read-once.ts'
import { world } from '../pipeline/world.ts'
import { nameKey } from '../text/names/name-key.ts'
import { writtenIn } from '../text/written-in.ts'
import { failureAnswer } from './failures.tsx'

export interface CollectionAppParts {
  readonly collection: Collection
  readonly assets: Assets
  readonly readOnce: ReadOnce
}

const keyOf = (name: string, entity?: string): string => entity ?? nameKey(name, writtenIn(name, world.languages).letters)

/** Reading room, API and exports over a collection, without the checks of who may ask. The server has it over answers of threads, each thread over its own connection. */
export function collectionApp({ collection, assets, readOnce }: CollectionAppParts): Hono {
  const app = new Hono()
  const answer = answersWith(assets)
  app.route('/api', exportsOf(collection))
  app.route('/api', apiOf(collection))
  app.route('/', roomOf({ collection, keyOf, assets, readOnce }))
  app.notFound((c) => answer(c, { title: (t) => t.notFound, body: (t) => <h1>{t.notFound}</h1>, status: 404 }))
  app.onError(failureAnswer(answer))
  return app
}
