import { expect, test } from 'vitest'
import { addressBlock, isReachable } from './public-address.ts'

test.each(['8.8.8.8', '93.184.216.34', '2606:4700::1111', '::ffff:8.8.8.8'])('%s is public', (address) => {
  expect(isReachable(address)).toBe(true)
})

test.each([
  ...['127.0.0.1', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '198.18.0.1', '203.0.113.9'],
  ...['224.0.0.1', '255.255.255.255', '::1', '::', 'fe80::1', 'fd00::1', '::ffff:10.0.0.1', '::7f00:1', '64:ff9b::7f00:1', '2002:7f00:1::'],
  ...['2001:db8::1', '2001:0:1::', 'ff02::1', 'wadi.example', ''],
])('%s is not', (address) => {
  expect(isReachable(address)).toBe(false)
})

test('a network of one’s own is reached where it is allowed, and nothing beside it', () => {
  const own = [addressBlock('10.1.0.0/16')!, addressBlock('fd00::/8')!]
  expect(isReachable('10.1.2.3', own)).toBe(true)
  expect(isReachable('::ffff:10.1.2.3', own)).toBe(true)
  expect(isReachable('fd00::1', own)).toBe(true)
  expect(isReachable('10.2.0.1', own)).toBe(false)
  expect(addressBlock('10.0.0.0')).toBeUndefined()
  expect(addressBlock('10.0.0.0/99')).toBeUndefined()
})
