const rows = (text: string): Record<string, number> =>
  Object.fromEntries(
    text.split(';').flatMap((row) => {
      const [value, words] = row.split(':')
      return words!.split(' ').map((word) => [word, Number(value)] as const)
    }),
  )

/** Number words, in each case ending and gender that news prints. */
export const numbers = rows(
  '0:صفر;1:واحد واحدة إحدى;2:اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي;3:ثلاثة ثلاث;4:أربعة أربع;5:خمسة خمس;6:ستة ست;7:سبعة سبع;8:ثمانية ثماني ثمان;9:تسعة تسع;10:عشرة عشر;20:عشرون عشرين;30:ثلاثون ثلاثين;40:أربعون أربعين;50:خمسون خمسين;60:ستون ستين;70:سبعون سبعين;80:ثمانون ثمانين;90:تسعون تسعين;100:مائة مئة;200:مائتان مائتين مئتان مئتين مائتي مئتي;300:ثلاثمائة ثلاثمئة;400:أربعمائة أربعمئة;500:خمسمائة خمسمئة;600:ستمائة ستمئة;700:سبعمائة سبعمئة;800:ثمانمائة ثمانمئة;900:تسعمائة تسعمئة;2000:ألفان ألفين ألفي;2000000:مليونان مليونين مليوني;2000000000:ملياران مليارين ملياري',
)

/** Ordinals without their article: the first ten of either gender, and the first word of those up to nineteen. */
export const ordinals = rows(
  '1:حادي حادية;2:ثاني ثانية;3:ثالث ثالثة;4:رابع رابعة;5:خامس خامسة;6:سادس سادسة;7:سابع سابعة;8:ثامن ثامنة;9:تاسع تاسعة;10:عاشر عاشرة',
)

export const scales = rows(
  '1000:ألف آلاف ألفا;1000000:مليون ملايين مليونا;1000000000:مليار مليارات مليارا بليون;1000000000000:تريليون ترليون',
)

/** Of each row one may stand for another, or be left out beside a number. */
export const unitForms = ['بالمئة', 'بالمائة', 'في المائة', 'في المئة', 'م', 'هـ', 'ميلادية', 'ميلادي', 'هجرية', 'هجري', 'عدد']
