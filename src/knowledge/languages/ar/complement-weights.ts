import { clueWeights } from '../../../text/clue-weights.ts'

/** What speaks for a complement of a verb of saying: above nothing for it, below against it. Made by `eval/learn-choices`. */
export const complementWeights = clueWeights(0, {
  'clause-of': 'past=0.5 present=-0.46 joined=0.46 participle=-0.56 noun=-0.18',
  'quotation-of': 'past=-0.46 present=0.07 joined=0.3 participle=0.16 noun=-0.28',
  'colon-of': 'past=-0.19 present=0.15 participle=-0.03',
  'lead-of': 'past=0.07 present=-0.45 joined=-0.04 participle=0.38 noun=-0.32',
  'noun-of': 'present=-0.33 joined=-0.6 participle=0.06 noun=0.13',
  'clause-by-rule': 'this=0.41 other-clause=0.28 other-lead=-0.1 other-noun=-0.28 refused=-0.44 none=-0.12',
  'quotation-by-rule':
    'this=0.88 other-clause=-0.31 other-quotation=-0.03 other-colon=-0.08 other-lead=-0.24 other-noun=-0.12 refused=0.09 none=-0.39',
  'colon-by-rule': 'this=0.12 refused=-0.08 none=-0.09',
  'lead-by-rule': 'this=0.77 other-clause=-0.12 other-lead=-0.64 other-noun=-0.21 refused=-0.07 none=-0.09',
  'noun-by-rule': 'this=1.09 other-clause=-0.75 other-quotation=-0.26 other-lead=-0.05 other-noun=-0.52 refused=0.14 none=-0.49',
  'clause-to':
    'say=0.39 add=-0.42 announce=0.59 explain=0.27 stress=0.51 deny=0.04 demand=-0.2 warn=0.11 accuse=-0.16 promise=0.05 threaten=-0.08 propose=-0.2 expect=-0.03 judge=0.05 believe=-0.34 ask=-0.49 show=-0.15 report=0.12',
  'quotation-to':
    'say=0.62 add=0.38 announce=-0.04 explain=-0.33 stress=-0.06 demand=0.03 warn=-0.22 expect=-0.06 judge=-0.07 condemn=0.29 answer=-0.36 report=-0.39',
  'colon-to': 'say=0.17 add=-0.09 explain=-0.28 promise=-0.08 ask=0.16 answer=0.08',
  'lead-to':
    'say=-0.42 announce=0.05 explain=0.2 stress=-0.41 demand=0.24 warn=0.29 promise=0.16 threaten=-0.14 propose=-0.08 judge=-0.48 show=-0.19 report=0.42',
  'noun-to':
    'say=-0.73 explain=0.03 stress=-0.1 deny=-0.1 demand=0.18 accuse=-0.26 propose=0.25 expect=0.15 judge=0.54 praise=-0.11 condemn=-0.48 show=-0.09',
  'clause-far': '0=0.45 1=0.48 3=-0.33 4-5=-0.19 6-9=-0.29',
  'quotation-far': '0=-0.03 1=0.14 2=0.28 3=-0.16 10=-0.25 4-5=0.1 6-9=-0.3',
  'colon-far': '1=0.16 2=0.16 3=-0.27 6-9=-0.09',
  'lead-far': '0=0.04 1=-0.36 2=0.17 3=0.46 10=-0.14 4-5=-0.32 6-9=-0.2',
  'noun-far': '0=0.87 1=0.1 2=0.06 3=0.04 10=-1.11 4-5=-0.24 6-9=-0.44',
  'clause-starts':
    'mark=-0.2 number=0.24 that=-0.33 opener=0.42 preposition=-0.28 this=0.32 media=0.03 place=-0.36 occasion=0.13 verbal-noun=0.12 to-office=0.06 person=0.15 the-person=0.17 the-organization=0.16 unnamed=0.29 the-unnamed=0.24 document=0.06 the-document=-0.03 the-title=0.03 owned=-0.04 noun-or-verb=-0.22 noun=0.09 the-noun=0.41 name=0.15 the-name=-0.26 the-adjective=0.09 verb=-0.94 other=-0.68 the-other=0.2',
  'quotation-starts':
    'mark=-0.14 verb-of-saying=0.31 opener=-0.09 preposition=0.25 this=0.07 place=0.05 occasion=-0.09 verbal-noun=0.1 to-the=0.07 organization=-0.03 title=-0.04 the-title=-0.08 noun-or-verb=0.05 noun=-0.54 the-noun=-0.2 name=0.03 the-name=-0.17 verb=0.17 prefixed=0.47 other=-0.21 the-other=-0.06 and-other=-0.13',
  'colon-starts':
    'mark=-0.04 verb-of-saying=-0.21 preposition=0.15 organization=0.09 owned=0.05 noun=-0.05 the-noun=-0.03 name=0.06 verb=0.03 other=-0.13',
  'lead-starts':
    'comma=-0.08 mark=0.04 number=-0.06 verb-of-saying=-0.03 participle-of-saying=0.07 that=0.07 according=-0.06 preposition=-0.19 this=0.11 place=-0.21 occasion=0.06 verbal-noun=1.23 to-the=0.03 person=0.1 the-person=-0.12 unnamed=-0.84 the-document=-0.25 owned=-0.48 noun-or-verb=-0.3 noun=0.35 the-noun=0.23 name=-0.11 adjective=-0.09 prefixed=0.59 other=-0.34',
  'noun-starts':
    'number=-0.09 that=-0.16 opener=0.06 preposition=-0.21 this=0.04 media=-0.05 place=-0.18 occasion=0.17 verbal-noun=0.98 to-office=-0.3 to-the=-0.85 person=-0.3 the-person=0.46 organization=0.27 the-organization=-0.13 unnamed=-0.04 the-unnamed=0.16 document=0.15 the-document=-0.12 the-title=0.68 owned=0.3 the-noun-or-name=-0.06 noun-or-verb=0.26 noun=0.27 the-noun=-0.37 name=-0.2 the-name=-0.06 the-adjective=-0.04 verb=-0.52 prefixed=-0.8 and-prefixed=-0.04 other=0.18 the-other=0.04 and-other=-0.21',
  'clause-behind':
    'comma=0.62 mark=0.93 participle-of-saying=-0.16 noun-of-saying=-0.19 that=-0.13 opener=-0.03 time=0.07 according=-0.2 preposition=0.07 this=0.04 place=-0.03 to-the=0.12 person=0.06 the-person=0.03 unnamed=0.03 the-unnamed=0.03 the-noun=-0.2 name=0.06 the-name=0.04 the-adjective=0.04 verb=-0.23 prefixed=-0.22 other=-0.33 the-other=-0.1',
  'quotation-behind': 'mark=-0.22',
  'colon-behind': 'mark=-0.05',
  'lead-behind':
    'comma=-0.19 mark=-0.17 verb-of-saying=0.07 participle-of-saying=0.18 noun-of-saying=-0.18 opener=-0.07 time=0.19 according=-0.25 preposition=0.11 place=-0.14 verbal-noun=-0.07 to-the=-0.38 person=0.06 the-person=-0.28 organization=-0.09 the-organization=0.32 the-unnamed=0.48 document=-0.09 noun=-0.12 the-noun=-0.11 name=0.22 the-name=0.16 the-adjective=-0.18 verb=-0.16 prefixed=-0.29 other=0.56 the-other=0.36 and-other=-0.23',
  'noun-behind':
    'comma=1.47 mark=0.44 number=-0.09 verb-of-saying=-0.27 participle-of-saying=0.83 noun-of-saying=0.33 that=-0.19 relative=-0.15 opener=-0.15 time=1.36 according=-1.02 preposition=-0.78 this=-0.11 media=-0.29 place=0.88 occasion=-0.34 verbal-noun=-1 to-office=-0.5 to-the=-0.34 person=-0.42 the-person=0.07 organization=-0.39 the-organization=0.63 unnamed=-0.35 the-unnamed=0.42 document=-0.1 the-document=0.19 title=-0.06 owned=-0.13 the-noun-or-name=0.18 noun-or-verb=-0.07 noun=-0.38 the-noun=0.05 name=0.51 the-name=0.14 adjective=-0.08 the-adjective=0.09 verb=-0.08 prefixed=-0.79 other=-0.25 the-other=0.06 and-other=-0.03',
  'clause-speaker':
    'number=-0.06 participle-of-saying=0.03 this=0.04 media=-0.58 place=0.11 occasion=-0.16 verbal-noun=-0.19 to-the=-0.07 person=-0.04 the-person=0.55 organization=0.25 the-organization=-0.05 unnamed=0.14 the-unnamed=0.4 document=0.8 the-document=0.03 title=0.12 the-title=0.23 owned=-0.87 noun=0.13 the-noun=0.11 name=0.11 the-name=-0.21 adjective=0.03 verb=-0.07 prefixed=-0.1 the-other=-0.36',
  'quotation-speaker':
    'media=-0.04 place=-0.18 verbal-noun=-0.09 to-the=0.09 person=0.04 the-person=-0.05 organization=-0.09 the-organization=-0.08 document=-0.03 the-document=0.03 owned=0.33 noun=-0.07 the-noun=-0.31 name=0.05 the-name=0.13 verb=0.13 other=0.16 the-other=0.09',
  'colon-speaker':
    'mark=0.03 number=-0.08 opener=0.09 this=-0.14 the-organization=-0.11 unnamed=0.13 the-title=0.04 the-noun=0.08 name=0.09 prefixed=-0.08',
  'lead-speaker':
    'mark=-0.03 this=0.11 place=-0.28 verbal-noun=-0.26 to-office=-0.06 to-the=-0.04 person=0.13 the-person=-0.18 organization=-0.05 the-organization=0.17 unnamed=-0.25 the-unnamed=0.08 document=-0.24 the-document=-0.17 the-title=0.12 owned=-0.15 noun-or-verb=-0.03 noun=0.07 the-noun=-0.21 the-name=0.1 prefixed=-0.1 other=0.43 the-other=0.1 and-other=0.15',
  'noun-speaker':
    'mark=-0.03 opener=-0.11 this=-0.07 place=0.29 occasion=-0.12 verbal-noun=-0.4 to-office=-0.39 to-the=-0.07 person=0.24 the-person=0.05 organization=0.27 the-organization=0.24 unnamed=0.26 the-unnamed=0.1 document=0.13 the-document=0.39 the-title=0.15 owned=-0.15 noun-or-verb=-0.35 noun=-0.73 the-noun=-0.52 the-name=0.13 prefixed=-0.21 other=0.19 the-other=-0.36',
  'clause-nobody-of': 'past=-0.1 present=-0.11 joined=0.13 participle=0.04 noun=-0.18',
  'quotation-nobody-of': 'past=-0.17 present=-0.08 joined=0.26 participle=-0.06 noun=-0.28',
  'colon-nobody-of': 'past=-0.21 participle=0.05',
  'lead-nobody-of': 'past=-0.04 present=0.03 joined=0.07 participle=0.35 noun=-0.18',
  'noun-nobody-of': 'past=0.59 present=-0.64 joined=-0.38 participle=0.62 noun=0.22',
  'clause-speaker-gap': '0=0.82 1=0.06 3=-0.13 10=-0.5 4-5=-0.1 6-9=-0.06',
  'quotation-speaker-gap': '0=0.36 1=-0.11 2=-0.16 3=-0.1 10=-0.03 4-5=0.16',
  'colon-speaker-gap': '0=0.43 1=-0.23 2=0.03 4-5=-0.03 6-9=-0.09',
  'lead-speaker-gap': '0=0.42 1=-0.1 2=-0.11 3=0.03 10=-0.76 4-5=0.12 6-9=-0.19',
  'noun-speaker-gap': '0=0.09 1=0.07 2=-0.28 3=-0.49 10=-0.61 4-5=0.11',
  'clause-crosses-objects': '0=0.34 1=-0.42 2=-0.15',
  'quotation-crosses-objects': '0=-0.06 1=-0.13 2=-0.03',
  'colon-crosses-objects': '0=0.2 1=-0.26',
  'lead-crosses-objects': '0=0.2 1=-0.55',
  'noun-crosses-objects': '0=0.23 1=-1.14 2=-0.07',
  'clause-crosses-times': '0=-0.34 1=0.89',
  'quotation-crosses-times': '0=-0.4 1=0.18',
  'colon-crosses-times': '0=-0.07',
  'lead-crosses-times': '0=-0.2 1=-0.15',
  'noun-crosses-times': '0=-0.8 1=0.32',
  'clause-crosses-quotation':
    'none=-0.09 of-two-within=0.38 of-two-ended=-0.09 of-five-within=0.12 of-five-ended=0.1 longer-within=0.07 longer-ended=-0.13',
  'quotation-crosses-quotation':
    'none=-0.13 of-two-within=-0.29 of-two-ended=0.09 of-five-within=-0.03 of-five-ended=0.24 longer-within=-0.09',
  'colon-crosses-quotation': 'none=-0.15 of-two-within=0.06 of-two-ended=0.03',
  'lead-crosses-quotation': 'none=-0.27 of-two-within=0.05 of-five-within=-0.13 longer-within=0.04',
  'noun-crosses-quotation': 'none=-0.39 of-two-within=-0.12 of-two-ended=-0.09 of-five-within=-0.05 of-five-ended=-0.04',
  'clause-refused': 'impersonal=0.15 nobody=-0.2 nobody-within=0.29 within=-0.82',
  'quotation-refused': 'impersonal=-0.04 nobody-within=0.15 within=-0.08',
  'colon-refused': 'within=-0.08',
  'lead-refused': 'present=-0.14 nobody-within=0.3 within=-0.13',
  'noun-refused': 'impersonal=-0.24 far=-0.7 nobody-within=-0.41 within=0.05 no-document=-0.03',
  'crosses-verbs': '0=0.58 1=-1.15 2=-1.14',
  'speaker-ends':
    'mark=0.28 number=-0.4 verb-of-saying=-0.3 opener=0.08 according=-0.22 media=-0.15 place=-0.28 occasion=-0.16 verbal-noun=-0.33 to-office=0.11 to-the=-0.64 person=-0.45 the-person=-0.92 organization=-0.62 the-organization=0.15 unnamed=0.19 the-unnamed=0.16 document=0.13 the-document=0.56 title=-0.06 the-title=0.03 owned=-0.42 the-noun-or-name=0.23 noun-or-verb=-0.04 the-noun=0.12 name=0.53 the-name=0.38 adjective=0.28 the-adjective=0.47 verb=0.08 prefixed=-0.64 other=0.5 the-other=0.42 and-other=-0.23',
  'speaker-ends-number-then': 'verbal-noun=-0.06',
  'speaker-ends-opener-then': 'the-noun=-0.04',
  'speaker-ends-according-then': 'verbal-noun=-0.06 the-organization=-0.04 noun=-0.12 the-noun=-0.09',
  'speaker-ends-this-then': 'the-unnamed=-0.06',
  'speaker-ends-place-then': 'the-title=0.33 noun=0.36 the-noun=0.34 prefixed=-0.04 other=-0.06',
  'speaker-ends-occasion-then': 'other=-0.09',
  'speaker-ends-verbal-noun-then': 'verbal-noun=-0.06 noun=-0.08 the-noun=-0.03',
  'speaker-ends-to-office-then':
    'media=-0.03 occasion=-0.05 verbal-noun=-0.14 to-the=-0.05 organization=-0.04 the-organization=-0.03 owned=-0.18 noun=-0.04 the-noun=0.29 other=0.27',
  'speaker-ends-to-the-then': 'verbal-noun=0.26 noun=-0.07 the-noun=-0.11 other=-0.03 and-other=-0.03',
  'speaker-ends-person-then': 'person=-0.03 organization=-0.04 the-organization=-0.07 the-unnamed=-0.05 noun=-0.08 the-noun=-0.09',
  'speaker-ends-the-person-then': 'occasion=-0.04 verbal-noun=-0.18 noun=-0.03 the-noun=-0.13 prefixed=-0.03 other=-0.04',
  'speaker-ends-organization-then': 'verbal-noun=-0.06 the-organization=-0.03 noun=-0.1 the-noun=-0.07',
  'speaker-ends-the-organization-then':
    'place=-0.06 occasion=-0.06 verbal-noun=-0.35 to-office=0.17 to-the=-0.07 organization=0.23 the-title=0.39 noun=0.03 the-noun=-0.51 the-adjective=-0.03 verb=-0.04 other=0.31',
  'speaker-ends-unnamed-then': 'verbal-noun=0.33 the-person=0.41 owned=-0.03 noun=-0.19 the-noun=-0.15 verb=-0.09 other=-0.06',
  'speaker-ends-the-unnamed-then': 'verbal-noun=-0.09 owned=0.04 the-noun=-0.13 name=-0.06',
  'speaker-ends-document-then': 'verbal-noun=0.3 the-document=-0.06 noun=-0.1 the-noun=-0.09',
  'speaker-ends-the-document-then': 'verbal-noun=0.07 noun=0.26 the-noun=-0.13',
  'speaker-ends-title-then': 'organization=-0.03',
  'speaker-ends-the-title-then': 'verbal-noun=0.11 to-office=-0.03 other=-0.06',
  'speaker-ends-owned-then': 'verbal-noun=0.25 noun=-0.07 the-noun=-0.04 other=-0.07 the-other=-0.04',
  'speaker-ends-the-noun-or-name-then': 'verbal-noun=0.17',
  'speaker-ends-noun-or-verb-then': 'noun=-0.03',
  'speaker-ends-noun-then': 'place=-0.03 verbal-noun=-0.13 the-organization=0.35 owned=-0.19 noun=0.03 the-noun=-0.21 other=0.38',
  'speaker-ends-the-noun-then':
    'number=-0.09 occasion=0.21 verbal-noun=0.5 to-office=-0.26 to-the=-0.28 organization=-0.07 the-organization=-0.1 the-unnamed=0.27 document=0.23 the-title=-0.04 owned=0.5 noun=0.05 the-noun=-0.3 name=-0.3 verb=-0.07 prefixed=-0.23 other=0.1 the-other=-0.04 and-other=-0.06',
  'speaker-ends-name-then':
    'that=-0.03 occasion=-0.03 verbal-noun=-0.06 to-office=-0.07 organization=0.45 owned=-0.1 the-noun-or-name=-0.06 noun=0.35 the-noun=0.42 the-name=-0.05 verb=-0.03 other=-0.22',
  'speaker-ends-the-name-then': 'verbal-noun=0.21 to-office=-0.03 to-the=-0.06 noun=0.25 the-noun=-0.1 prefixed=-0.04 other=-0.04',
  'speaker-ends-adjective-then': 'verbal-noun=0.11 the-noun=-0.04',
  'speaker-ends-prefixed-then': 'verbal-noun=-0.16 to-office=-0.04 other=-0.05',
  'speaker-ends-other-then':
    'preposition=-0.06 occasion=0.26 verbal-noun=-0.13 to-office=-0.08 to-the=-0.11 organization=-0.13 the-organization=-0.03 owned=-0.06 noun-or-verb=-0.03 the-noun=0.16 verb=-0.04 prefixed=-0.04 other=0.22 the-other=-0.04',
  'speaker-ends-the-other-then':
    'media=-0.03 occasion=-0.04 verbal-noun=-0.04 to-office=-0.03 the-organization=-0.03 noun-or-verb=-0.03 noun=-0.15 the-noun=0.25 other=0.29 the-other=-0.04',
  'speaker-ends-and-other-then': 'verbal-noun=0.05',
  'refused-behind':
    'begin=-0.05 mark=-0.61 number=-0.11 verb-of-saying=0.22 that=0.04 relative=0.19 opener=0.16 time=-0.24 according=-0.14 preposition=-0.04 place=-0.18 occasion=-0.09 verbal-noun=-0.53 to-office=-0.1 to-the=0.28 the-organization=0.19 document=-0.04 owned=-0.14 noun=-0.37 the-noun=0.06 name=-0.17 the-name=0.35 adjective=-0.06 verb=-0.31 prefixed=-0.11 other=0.09 the-other=-0.06 and-other=-0.11',
  speaker: 'known=0.26',
  'none-of': 'past=-0.07 present=1.05 joined=-0.32 noun=0.65',
  'none-by-rule': 'other-clause=-0.03 other-quotation=-0.62 other-colon=-0.04 other-lead=0.26 refused=0.37 none=1.09',
  'none-to':
    'say=-0.15 add=0.14 announce=-0.62 explain=0.11 stress=0.03 deny=0.07 demand=-0.25 warn=-0.18 accuse=0.4 promise=-0.11 threaten=0.22 propose=0.03 expect=-0.06 judge=-0.04 believe=0.34 praise=0.11 condemn=0.19 ask=0.33 answer=0.28 show=0.43 report=-0.16',
  'none-behind':
    'begin=-0.91 comma=-1.09 mark=-1.21 number=0.14 verb-of-saying=-0.14 participle-of-saying=0.36 that=0.06 relative=0.18 opener=-1.25 time=0.26 according=0.61 preposition=0.15 place=0.39 occasion=0.03 verbal-noun=0.97 to-office=0.22 to-the=-0.17 person=-0.1 the-person=0.23 the-organization=0.4 unnamed=0.33 the-unnamed=0.14 document=0.04 the-document=-0.13 owned=0.18 noun-or-verb=0.17 noun=0.54 the-noun=0.21 name=0.4 adjective=0.1 the-adjective=0.03 verb=0.4 prefixed=0.23 other=-0.17 the-other=0.19 and-other=0.05',
  'none-before':
    'comma=0.35 mark=0.26 number=0.08 verb-of-saying=-0.17 participle-of-saying=-0.21 that=-0.27 opener=0.39 time=-0.05 according=-0.13 preposition=0.72 media=0.65 place=0.07 occasion=0.31 verbal-noun=1.31 to-office=0.27 to-the=0.12 person=-0.18 the-person=-0.52 organization=-0.17 the-organization=-0.16 unnamed=-0.28 the-unnamed=-0.61 document=-0.62 the-document=-0.29 title=-0.11 the-title=-0.51 owned=0.88 noun=0.2 the-noun=-0.23 name=-0.25 the-name=-0.15 other=0.5 the-other=0.24 and-other=-0.12',
  none: 'always=0.52',
  'clause-': 'always=0.12',
  'quotation-': 'always=-0.22',
  'colon-': 'always=-0.05',
  'lead-': 'always=-0.33',
  'noun-': 'always=-0.54',
  'clause-of-verb':
    'قال=0.74 أظهر=0.27 أعلن=0.44 صرح=0.24 أوضح=0.5 تابع=-0.11 اعتبر=0.22 زعم=0.08 حذر=0.08 وصف=-0.89 دعا=0.15 أضاف=0.52 أكد=0.6 أبلغ=-0.26 كشف=0.15 ذكر=-0.05 كتب=-0.31 شدد=0.15 أشار=0.34 أفاد=0.39 أقر=0.03 هدد=-0.08 اتهم=-0.16 رأى=0.23 علق=-0.42 وجد=-0.25 أورد=-0.34 بين=-0.3 طالب=-0.09 اختتم=-0.52 واصل=-0.27 نقل=0.32 نص=-0.03 تعهد=0.05 قدر=0.22 ارتأى=0.17 طلب=-0.21 اقترح=-0.17 نصح=-0.03 أجمع=0.1 أمّن=-0.14 مضى=0.2 أخبر=0.12 اعتقد=-0.34 اعترف=0.08 نوه=-0.05 أبرز=0.03 أجاب=-0.09 أثبت=-0.18 رد=0.1 جدد=0.1 كرر=-0.18 ختم=-0.26 سأل=-0.49 ألمح=0.04 سجل=-0.28 اشترط=-0.05 نفى=0.04 ادعى=-0.03',
  'quotation-of-verb':
    'قال=0.65 أظهر=-0.03 أعلن=-0.08 صرح=-0.05 أوضح=0.09 تابع=0.37 اعتبر=-0.07 حذر=-0.22 أضاف=0.25 أبلغ=0.08 كشف=0.04 ذكر=-0.1 رجح=-0.04 كتب=0.15 أشار=-0.06 أقر=-0.11 بين=-0.24 نقل=-0.19 نص=-0.16 مضى=-0.34 رد=-0.35 جدد=-0.03 برر=-0.11 ختم=-0.16 أردف=0.16 انتقد=0.29 زاد=0.08 خلص=0.03',
  'colon-of-verb': 'قال=0.38 أوضح=0.03 أضاف=0.1 كتب=-0.21 أبان=0.04 بين=-0.22 واصل=-0.11 مضى=-0.08 أقسم=-0.08 أجاب=0.08 برر=-0.13 سأل=0.13',
  'none-of-verb':
    'قال=-1.33 لفت=-0.26 أظهر=-0.15 أعلن=-0.69 صرح=-0.12 أوضح=-0.63 تابع=-0.26 نفى=-0.74 اعتبر=0.45 ادعى=0.15 زعم=-0.03 حذر=-0.16 وصف=-0.17 دعا=-0.52 أضاف=-0.88 أكد=-0.27 أبلغ=0.18 كشف=0.1 أبدى=0.57 ذكر=0.15 نسب=0.23 توقع=-0.05 كتب=0.37 شدد=-0.67 حث=-0.21 أشار=-0.44 أفاد=-0.36 أقر=0.08 اتهم=0.17 رأى=-0.23 علق=0.43 أبان=-0.05 وجد=0.25 أورد=0.37 عبر=0.39 أوعز=0.75 بين=0.76 طالب=-0.35 اختتم=0.52 واصل=0.37 نقل=-0.13 نص=-0.22 عزا=0.45 تعهد=-0.42 قدر=-0.21 ارتأى=-0.17 طلب=0.2 اقترح=-0.08 نصح=0.29 أمّن=0.31 مضى=0.22 أخبر=-0.12 اعتقد=0.34 أدان=0.34 رفض=1.06 لمح=0.12 شكك=0.29 اعترف=-0.11 نوه=-0.06 أصر=0.18 استبعد=-0.26 أبرز=-0.03 أقسم=0.08 أرجع=-0.24 أثبت=0.18 رد=0.25 جدد=0.34 وعد=0.23 كرر=0.2 برر=0.24 ختم=0.43 توعد=0.23 سأل=0.36 أردف=-0.18 انتقد=-0.15 ألمح=-0.04 زاد=-0.08 سجل=0.28 خلص=0.15 أيد=0.11 اشترط=-0.13 ألح=-0.06 أفصح=-0.03 أوصى=-0.18',
  'lead-of-verb':
    'لفت=0.28 أعلن=0.32 صرح=-0.07 حذر=0.29 وصف=-0.08 دعا=0.37 ذكّر=0.04 أكد=-0.65 كشف=-0.29 نسب=0.16 شدد=0.53 حث=0.21 أشار=0.15 هدد=0.09 اتهم=-0.14 عبر=-0.39 أوعز=-0.75 طالب=0.42 نص=0.41 عزا=-0.34 تعهد=0.39 نصح=-0.26 أجمع=-0.11 أمّن=-0.18 لمح=-0.12 شكك=-0.29 اعترف=0.04 نوه=0.11 أصر=-0.18 أرجع=0.11 وعد=-0.23 توعد=-0.23 خلص=-0.19 ألح=0.06 أفصح=0.03 أوصى=0.18 أفاد=-0.03',
  'noun-of-verb':
    'أظهر=-0.09 نفى=0.7 اعتبر=-0.6 ادعى=-0.12 زعم=-0.04 وصف=1.14 أكد=0.32 أبدى=-0.57 رجح=0.05 نسب=-0.39 توقع=0.1 اتهم=0.13 عزا=-0.1 اقترح=0.25 أدان=-0.34 رفض=-1.06 استبعد=0.26 أرجع=0.13 جدد=-0.41 انتقد=-0.13 أيد=-0.11 اشترط=0.18',
})
