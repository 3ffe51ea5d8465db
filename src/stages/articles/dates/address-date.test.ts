import { expect, test } from 'vitest'
import { addressDate } from './address-date.ts'

test.each([
  ['/2023/03/14/harbour', '2023-03-14'],
  ['/2023/3/4', '2023-03-04'],
  ['/news/2023-03-14-harbour.html', '2023-03-14'],
  ['/20230314/harbour', '2023-03-14'],
  ['/a/t20230314_77.htm', '2023-03-14'],
  ['/a/20230314081500/harbour', '2023-03-14'],
  ['/c1/2023/0314/a-77.html', '2023-03-14'],
  ['/202303/14/a.htm', '2023-03-14'],
  ['/2023-03/14/c_77.htm', '2023-03-14'],
  ['/world/2023/mar/14/harbour', '2023-03-14'],
  ['/harbour-14-03-2023/', '2023-03-14'],
  ['/2023/03/harbour', '2023-03'],
  ['/2023/13/harbour', undefined],
  ['/20231399/harbour', undefined],
  ['/id/1202303147', undefined],
  ['/20230314991500/harbour', undefined],
  ['/2023/may-be/14/harbour', undefined],
])('%s', (path, stamp) => {
  expect(addressDate(`https://asda.example${path}`)[0]?.stamp).toBe(stamp)
})
