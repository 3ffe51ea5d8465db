/** Headlines that were copied as one line and must be parted again; one headline in a negative case, which must stay whole. */
export interface HeadlineCase {
  readonly list: 'shapes' | 'weights'
  /** The shape of words, or the kind of clue, that the line needs. */
  readonly row: string
  readonly headlines: readonly string[]
}

const [ASKED, OPENED, NAMED] = ['هل يعود المطر إلى الوادي؟', 'وزير الزراعة يفتتح سوق الوادي', 'وزير الزراعة في قرية السهل: القمح يكفي']
const [CHANNEL, EGYPT, FEE] = ['BBC تبث فيلما عن الوادي', 'مصر تستقبل وفد المزارعين', 'رئيس البلدية: لا زيادة في الرسوم!']
const [QUOTED, SHIPS, FARMS] = ['قال الوزير "لا زيادة في الرسوم"', '12 سفينة تصل الميناء', 'لمصر مزارع جديدة في الجبل']
const ENOUGH = 'الوزير: السعر لا يكفي!'

const cut = (list: HeadlineCase['list'], row: string, ...headlines: readonly string[]): HeadlineCase => ({ list, row, headlines })

export const headlineCases: readonly HeadlineCase[] = [
  cut('shapes', 'P', CHANNEL, EGYPT),
  cut('shapes', 'C', CHANNEL, EGYPT),
  cut('shapes', 'Q', ASKED, 'لماذا هاجر أهل الجبل؟'),
  cut('shapes', 'G', OPENED, NAMED),
  cut('shapes', 'L', ENOUGH, CHANNEL),
  cut('shapes', 'D', QUOTED, SHIPS),
  cut('shapes', 'Ah', OPENED, NAMED),
  cut('shapes', 'At', FARMS, 'المزارعات يشاركن في المعرض'),
  cut('shapes', 'Ai', CHANNEL, EGYPT),
  cut('shapes', 'A', EGYPT, NAMED),
  cut('shapes', 'Xh', FEE, 'بالعاصمة معرض للكتب'),
  cut('shapes', 'X', '"سوق الوادي" يستعد للعيد', NAMED),
  cut('shapes', 'XC', FEE, FARMS),
  cut('shapes', 'M', ASKED, 'تأجيل محاكمة مدير الشركة'),
  cut('shapes', 'V', ASKED, 'العربي يلتقي وفد القرى'),
  // Words that go on with a headline keep it whole.
  cut('shapes', 'W', `${ASKED} بحضور وزيرين.. افتتاح السد`),
  cut('shapes', 'l', `${ASKED} لتكريم العمال حفل كبير`),
  cut('shapes', 'b', 'تكريم الفائزين بجائزة الوادي', EGYPT),
  cut('shapes', 'S', 'بعد عام من العمل.. السد يفتح أبوابه', ASKED),
  cut('shapes', 'S', `${ASKED} أجورهم لا تكفي العيش`),
  cut('shapes', 'T', QUOTED, SHIPS),
  cut('shapes', 't', QUOTED, 'سيارات جديدة للبلدية'),
  cut('shapes', 'N', 'هل يكفي الماء؟', 'معلمون يطالبون بالماء'),
  cut('shapes', 'X', `${FEE} والعمال يطالبون بزيادة أجورهم`),

  cut('weights', '>', OPENED, NAMED),
  cut('weights', '|', OPENED, NAMED),
  cut('weights', '>>', ASKED, 'العربي يلتقي وفد القرى'),
  cut('weights', '<', EGYPT, NAMED),
  cut('weights', '<<', 'وفد يزور القرى ويلتقي الأهالي', NAMED),
  cut('weights', '+4', ASKED, 'بعد عام من العمل.. السد يفتح أبوابه'),
  cut('weights', '+3', QUOTED, 'السد يفتح أبوابه.. والماء يصل'),
  cut('weights', '+2', FARMS, FEE),
  cut('weights', '+1', ASKED, 'خبير: سعر القمح يرتفع'),
  cut('weights', '-1', ASKED, OPENED),
  // Right behind a colon or dots the headline goes on.
  cut('weights', '-2', `الوزير: نعم! ${ASKED}`),
  cut('weights', '-3', `الوزير: السعر يكفي! ${ASKED}`),
  cut('weights', '-4', ENOUGH, NAMED),
  cut('weights', '-4', `${ENOUGH} ${OPENED}`),
  cut('weights', '"', QUOTED, '"سوق الوادي" يستعد للعيد'),
]
