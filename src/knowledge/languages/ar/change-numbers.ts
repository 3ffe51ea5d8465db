const rows = (text: string): Record<string, number> =>
  Object.fromEntries(
    text.split(';').flatMap((row) => {
      const [value, words] = row.split(':')
      return words!.split(' ').map((word) => [word, Number(value)] as const)
    }),
  )

/** Number words that no date and no count of hours needs; the others stand in the calendar. */
export const numbers = rows('0:صفر;200:مائتي مئتي;2000000:مليونان مليونين مليوني;2000000000:ملياران مليارين ملياري')

export const scales = rows('1000:آلاف ألفا;1000000:مليون ملايين مليونا;1000000000:مليار مليارات مليارا بليون;1000000000000:تريليون ترليون')

/** Of each row one may stand for another, or be left out beside a number. */
export const unitForms = ['بالمئة', 'بالمائة', 'في المائة', 'في المئة', 'عدد']
