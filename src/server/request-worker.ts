import { parentPort } from 'node:worker_threads'
import { Hono } from 'hono'
import { answersWith } from '../../web/answer.tsx'
import { world } from '../pipeline/world.ts'
import { collectionOver } from '../run/collection/collection.ts'
import { readOnce } from '../run/reading/read-once.ts'
import { isServer } from '../store/open.ts'
import { openPostgres } from '../store/postgres/database.ts'
import { openSqlite } from '../store/sqlite/database.ts'
import { roomAssets } from './assets.ts'
import { collectionApp } from './collection-app.tsx'
import { failureAnswer } from './failures.tsx'
import { type RequestMessage, type ResponseMessage, requestOf } from './request-message.ts'

let opened: { readonly location: string; readonly app: Promise<Hono> } | undefined

/** Both drivers are there from the beginning: a thread that runs the sources can load none later. */
async function appOver(location: string): Promise<Hono> {
  const database = await (isServer(location) ? openPostgres : openSqlite)(location, { create: false })
  return collectionApp({ collection: collectionOver(database, world), assets: roomAssets(), readOnce })
}

/** Answers every request with what kept the collection from being opened. */
function failingApp(error: Error): Hono {
  const app = new Hono()
  app.use(() => {
    throw error
  })
  return app.onError(failureAnswer(answersWith(roomAssets())))
}

/** Answers a request; it keeps the collection open. */
async function answer(message: RequestMessage): Promise<ResponseMessage> {
  if (opened?.location !== message.location) opened = { location: message.location, app: appOver(message.location) }
  const app = await opened.app.catch((error: Error) => failingApp(error))
  const response = await app.fetch(requestOf(message))
  // After a failure of the database it is opened anew for the next request.
  if (response.status >= 500) opened = undefined
  return { status: response.status, headers: [...response.headers], body: await response.arrayBuffer() }
}

/** A thread for requests, one after the other: whatever a page holds, only this thread is busy with it. An error ends it. */
parentPort!.on('message', async (message: RequestMessage) => {
  const response = await answer(message)
  parentPort!.postMessage(response, [response.body])
})
parentPort!.postMessage('ready')
