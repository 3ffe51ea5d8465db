import { createConfig, lintFromString } from '@redocly/openapi-core'
import { expect, test } from 'vitest'
import type { Collection } from '../model/collection.ts'
import { apiOf } from './api.ts'

/** Nothing is asked of it here. */
const NO_COLLECTION = {} as Collection

const described = async (): Promise<string> => (await apiOf(NO_COLLECTION).request('/openapi.json')).text()

test('the description has no error and no warning of a linter', async () => {
  const config = await createConfig({ extends: ['recommended'] })
  const problems = await lintFromString({ source: await described(), absoluteRef: 'openapi.json', config })
  expect(
    problems.map(({ severity, ruleId, message, location }) => `${severity} ${ruleId} ${location[0]?.pointer ?? ''}: ${message}`),
  ).toEqual([])
})

test('each operation has a name of its own', async () => {
  const { paths } = JSON.parse(await described()) as { paths: Record<string, Record<string, { operationId: string }>> }
  const names = Object.values(paths).flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId))
  expect(new Set(names).size).toBe(names.length)
  expect(names).toEqual(expect.arrayContaining(['listArticles', 'addCaptures', 'exportSearchAsCsv', 'getGroup']))
})
