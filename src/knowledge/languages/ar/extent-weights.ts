import { clueWeights } from '../../../text/clue-weights.ts'

/** What speaks for an end of a phrase for somebody: above nothing for it, below against it. Made by `eval/learn-choices`. */
export const extentWeights = clueWeights(0, {
  'clause-by-rule': 'same=1.37 shorter-1=-0.64 shorter-2=-0.56 shorter=-0.47 longer-1=-0.21 longer=0.05',
  'other-by-rule': 'same=1.14 shorter-2=-0.48 shorter=-0.25 longer-1=-0.64 longer-2=-0.04 longer=-0.22',
  'clause-rest': '0=0.43 1=-0.08 2=-0.16 3=-0.21 6=-0.23 4-5=0.25',
  'other-rest': '0=0.22 1=-0.65 2=0.07 3=-0.09 6=0.09 4-5=0.41',
  'of-0-then':
    'participle-of-saying=-0.03 media=-0.39 place=0.43 occasion=0.07 verbal-noun=0.26 to-office=-0.07 to-the=-0.11 person=-0.43 the-person=0.06 organization=-0.36 the-organization=0.28 unnamed=-0.47 the-unnamed=0.37 document=-0.2 the-document=0.03 title=-0.1 the-title=-0.29 owned=0.3 noun=-0.23 the-noun=0.24 name=0.03 the-name=0.52 other=0.41 the-other=-0.05',
  'of-1-then':
    'this=0.18 media=0.37 place=-0.1 occasion=-0.06 verbal-noun=-0.05 to-office=-0.04 person=-0.27 the-person=-0.08 organization=-0.15 the-organization=0.13 unnamed=-0.1 the-unnamed=0.28 document=-0.05 the-document=-0.08 title=-0.23 the-title=0.1 owned=-0.04 noun=0.33 the-noun=0.05 name=-0.1 prefixed=-0.06 other=-0.33 the-other=-0.06',
  'of-2-then':
    'this=-0.03 media=0.14 verbal-noun=-0.27 to-office=0.03 to-the=0.14 person=0.08 the-person=-0.22 organization=0.27 the-organization=-0.11 unnamed=0.39 the-unnamed=-0.18 document=-0.06 the-document=-0.06 title=0.34 owned=-0.05 noun=-0.03 the-noun=0.28 name=-0.22 the-name=-0.04 other=-0.13',
  'of-3-then':
    'participle-of-saying=0.07 this=-0.07 media=-0.24 place=-0.33 occasion=-0.13 verbal-noun=0.12 to-office=0.07 person=0.24 the-person=-0.56 organization=0.33 the-organization=0.09 unnamed=0.18 the-unnamed=-0.13 document=-0.07 title=0.18 the-title=0.03 owned=-0.08 noun=0.23 the-noun=-0.27 name=-0.16 the-name=-0.34 other=-0.12 the-other=0.09',
  'of-4-5-then':
    'this=-0.08 media=0.75 occasion=0.12 verbal-noun=-0.07 to-the=-0.08 person=-0.27 the-person=0.35 organization=0.24 the-unnamed=-0.35 document=0.4 title=-0.03 the-title=0.08 owned=-0.13 noun=-0.14 the-noun=0.27 the-name=0.08 prefixed=0.04 other=-0.43 the-other=0.04',
  'of-6-then':
    'media=-0.64 to-the=0.07 person=0.65 the-person=0.44 organization=-0.34 the-organization=-0.36 the-document=0.14 title=-0.16 the-title=0.1 noun=-0.15 the-noun=-0.58 name=0.46 the-name=-0.22 prefixed=0.07 other=0.59',
  ends: 'mark=0.86 verb-of-saying=-0.15 participle-of-saying=-0.03 according=-0.71 preposition=0.06 this=0.39 media=-0.19 place=0.21 occasion=0.14 verbal-noun=-0.5 to-office=-0.43 to-the=0.37 person=-0.71 the-person=-0.12 organization=-0.84 the-organization=0.4 unnamed=-0.49 the-unnamed=0.53 document=-0.21 the-document=0.07 title=-0.14 the-title=0.18 owned=-0.11 the-noun-or-name=-0.07 noun-or-verb=-0.26 noun=0.21 the-noun=0.67 name=0.12 the-name=0.35 adjective=0.33 the-adjective=-0.03 verb=-0.11 prefixed=-0.16 other=-0.3 the-other=0.16 and-other=0.49',
  'clause-then':
    'comma=0.64 mark=0.25 verb-of-saying=-0.16 that=0.4 relative=-0.12 opener=-0.31 time=0.47 according=0.46 this=-0.24 media=-0.06 place=-0.03 occasion=0.2 verbal-noun=-0.08 to-the=-0.03 person=-0.13 the-person=-0.31 organization=-0.25 the-organization=-0.43 the-unnamed=-0.04 title=-0.06 the-title=0.09 owned=0.12 noun-or-verb=-0.14 name=-0.26 adjective=-0.12 the-adjective=-0.06 verb=0.3 other=-0.06 the-other=0.15 and-other=-0.1',
  'other-then':
    'comma=1.04 mark=0.31 verb-of-saying=0.7 noun-of-saying=0.11 that=0.33 relative=0.07 opener=-0.13 time=0.25 according=-0.07 preposition=-0.28 this=-0.3 media=-0.03 place=0.1 occasion=0.07 verbal-noun=-0.45 to-office=-0.06 to-the=-0.61 person=-0.17 the-person=0.36 the-organization=0.1 unnamed=0.36 the-unnamed=-0.15 document=0.06 owned=-0.18 the-noun-or-name=-0.03 noun=-0.28 the-noun=-0.66 name=0.04 the-name=-0.06 adjective=-0.21 the-adjective=-0.16 verb=0.14 prefixed=-0.18 other=-0.03 the-other=0.09 and-other=-0.04',
  'ends-mark-then':
    'comma=-0.13 mark=0.06 verb-of-saying=-0.06 that=-0.03 relative=0.05 according=0.15 to-office=0.03 the-noun-or-name=-0.03 the-noun=0.85 other=-0.04',
  'ends-verb-of-saying-then': 'comma=0.07 that=-0.03 preposition=-0.1 owned=-0.06',
  'ends-participle-of-saying-then': 'to-office=-0.03',
  'ends-according-then': 'mark=-0.27 opener=-0.14 this=-0.09 owned=-0.19',
  'ends-preposition-then': 'to-office=0.05',
  'ends-this-then': 'mark=0.03 that=0.08 opener=0.14 according=0.06 preposition=0.09',
  'ends-media-then': 'comma=0.3 mark=-0.23 media=-0.04 verbal-noun=-0.04 noun=-0.13 other=-0.03',
  'ends-place-then':
    'comma=0.16 mark=0.04 that=-0.18 opener=0.21 time=0.18 according=-0.08 preposition=0.13 to-the=-0.12 the-title=-0.04 noun=0.09 the-noun=-0.14 prefixed=-0.04',
  'ends-occasion-then':
    'comma=0.19 mark=-0.03 verb-of-saying=-0.08 participle-of-saying=-0.07 preposition=0.11 to-the=-0.05 noun=-0.08 verb=0.16',
  'ends-verbal-noun-then':
    'verb-of-saying=-0.13 that=0.1 according=0.07 preposition=0.1 verbal-noun=-0.26 to-office=-0.08 the-organization=-0.12 noun=-0.07 the-noun=0.23 prefixed=-0.29 other=-0.04',
  'ends-to-office-then':
    'comma=0.04 mark=0.04 that=0.4 relative=-0.05 time=0.13 according=0.1 verbal-noun=-0.62 person=-0.08 organization=-0.08 the-organization=-0.25 noun=-0.13 the-noun=0.17 the-other=-0.03',
  'ends-to-the-then':
    'comma=0.23 mark=-0.14 verb-of-saying=0.03 that=0.34 time=-0.24 according=-0.25 occasion=-0.03 verbal-noun=0.05 to-office=-0.08 to-the=-0.08 noun-or-verb=0.18 noun=0.56 the-adjective=-0.03 prefixed=-0.05',
  'ends-person-then':
    'comma=0.04 mark=0.03 verb-of-saying=0.07 according=-0.08 verbal-noun=-0.04 to-the=-0.07 person=-0.07 the-person=-0.04 organization=-0.08 the-organization=-0.12 the-unnamed=-0.06 the-title=-0.03 noun=-0.13 the-noun=-0.09',
  'ends-the-person-then':
    'verb-of-saying=0.22 according=-0.07 preposition=-0.09 this=-0.04 occasion=0.03 verbal-noun=-0.11 to-office=-0.38 the-person=-0.08 noun=0.25 the-noun=0.03 name=-0.08 prefixed=0.2',
  'ends-organization-then':
    'mark=-0.08 opener=-0.11 place=-0.05 the-person=-0.06 the-organization=-0.1 noun=-0.15 the-noun=-0.18 other=-0.03 the-other=-0.03',
  'ends-the-organization-then':
    'comma=0.05 participle-of-saying=0.04 noun-of-saying=0.06 that=0.07 time=0.23 preposition=-0.14 this=-0.06 verbal-noun=0.07 to-office=-0.03 the-person=-0.15 organization=0.11 the-title=0.54 the-noun=-0.58 name=-0.03 the-adjective=-0.03 verb=0.31',
  'ends-unnamed-then': 'according=-0.03 preposition=-0.06 person=-0.05 the-person=0.33 noun=-0.44 the-noun=-0.09 other=-0.05',
  'ends-the-unnamed-then': 'that=0.13 according=0.64 this=-0.21 to-the=-0.03 noun=0.11 the-noun=-0.22 other=0.11',
  'ends-document-then':
    'verbal-noun=0.33 to-office=0.24 organization=-0.09 owned=-0.11 noun-or-verb=-0.24 noun=-0.24 the-noun=-0.1 verb=0.05',
  'ends-the-document-then': 'comma=0.04 this=-0.09 the-noun=0.19 the-other=-0.08',
  'ends-title-then': 'organization=-0.04 the-organization=-0.03 other=-0.03',
  'ends-the-title-then': 'mark=-0.03 opener=0.17 to-office=0.22 name=-0.14 prefixed=0.15 other=-0.09 the-other=-0.03',
  'ends-owned-then':
    'comma=0.05 mark=-0.09 noun-of-saying=-0.1 according=-0.11 preposition=-0.03 place=-0.03 the-noun=-0.04 name=0.34 other=-0.03',
  'ends-the-noun-or-name-then': 'comma=0.05 mark=-0.14 that=0.06 according=-0.11 verbal-noun=0.11',
  'ends-noun-or-verb-then': 'time=-0.16 the-organization=-0.04 other=-0.05',
  'ends-noun-then':
    'comma=0.08 mark=0.12 verb-of-saying=-0.03 noun-of-saying=0.1 that=0.18 opener=-0.31 time=-0.19 according=0.25 preposition=-0.08 this=-0.06 media=-0.03 place=0.04 occasion=0.05 verbal-noun=-0.04 to-office=0.09 to-the=-0.04 person=0.34 the-person=-0.08 organization=-0.1 the-organization=0.19 owned=0.2 noun=0.1 the-noun=-0.09 name=-0.09 the-name=-0.04 adjective=-0.07 verb=-0.08 prefixed=-0.03 the-other=-0.04 and-other=-0.1',
  'ends-the-noun-then':
    'comma=0.1 mark=0.63 verb-of-saying=0.13 participle-of-saying=0.03 noun-of-saying=-0.04 that=0.05 relative=0.06 opener=-0.51 time=0.71 according=0.07 preposition=-0.34 place=0.14 occasion=0.2 verbal-noun=0.36 to-office=-0.82 to-the=-0.5 person=0.07 the-person=0.21 unnamed=0.21 the-title=-0.13 owned=0.12 noun=0.09 the-noun=-0.21 name=-0.14 the-adjective=-0.09 prefixed=-0.13 other=-0.06 the-other=0.5',
  'ends-name-then':
    'comma=0.19 mark=0.04 verb-of-saying=0.34 that=0.16 opener=0.07 according=-0.15 to-office=0.32 person=-0.27 the-person=-0.12 the-organization=0.1 the-title=-0.17 noun-or-verb=-0.07 noun=-0.1 adjective=-0.12 prefixed=-0.06 the-other=-0.03',
  'ends-the-name-then':
    'comma=-0.39 that=-0.26 opener=0.03 according=0.31 preposition=0.1 occasion=0.03 verbal-noun=0.04 person=0.14 organization=0.07 document=0.06 title=-0.04 noun=0.26 adjective=-0.05 the-adjective=-0.03 verb=-0.23 other=0.28',
  'ends-adjective-then': 'mark=0.13 that=0.11 time=0.03 according=-0.06 to-the=-0.05 person=-0.03 verb=0.18',
  'ends-the-adjective-then': 'comma=0.05 mark=-0.1 noun-of-saying=0.04',
  'ends-verb-then': 'preposition=-0.07',
  'ends-prefixed-then': 'comma=0.09 mark=0.1 time=-0.13 according=-0.03 preposition=-0.05 noun=-0.06 the-noun=-0.04',
  'ends-other-then':
    'comma=0.34 mark=0.36 verb-of-saying=0.04 that=-0.69 relative=-0.19 opener=0.05 time=0.19 verbal-noun=-0.31 to-office=0.51 person=-0.29 the-person=-0.11 the-organization=0.08 unnamed=0.15 the-unnamed=-0.12 noun=-0.14 the-noun=-0.24 adjective=-0.06 prefixed=0.05 other=0.09',
  'ends-the-other-then':
    'comma=0.1 mark=0.06 that=0.14 relative=0.08 according=-0.26 to-office=-0.03 person=-0.03 the-person=0.27 the-title=-0.04 noun=-0.05 the-noun=-0.07',
  'ends-and-other-then': 'preposition=0.14 to-the=0.38 the-person=-0.06 the-noun=-0.05 verb=0.05',
  'behind-comma-then': 'name=-0.03',
  'behind-mark-then': 'mark=-0.03 according=-0.14 the-noun-or-name=0.05 the-noun=0.04 other=0.04',
  'behind-verb-of-saying-then':
    'media=-0.23 place=0.43 occasion=0.15 verbal-noun=0.09 to-the=-0.06 person=-0.39 the-person=-0.03 organization=-0.2 the-organization=0.27 unnamed=-0.22 the-unnamed=0.26 document=-0.05 the-document=0.11 title=-0.1 the-title=-0.27 owned=0.14 noun=-0.21 the-noun=0.06 name=0.1 the-name=0.62 other=0.58 the-other=-0.03',
  'behind-that-then': 'person=0.07 organization=-0.03',
  'behind-opener-then': 'organization=-0.07 the-organization=-0.03 noun=-0.05 the-noun=-0.03 other=-0.03',
  'behind-time-then': 'mark=0.65',
  'behind-according-then':
    'media=-0.09 place=0.04 occasion=-0.09 to-office=-0.07 to-the=-0.04 the-person=0.22 the-organization=-0.07 document=-0.14 the-document=-0.03 owned=-0.13 noun=-0.15 the-noun=0.16 other=0.16',
  'behind-preposition-then':
    'participle-of-saying=-0.03 media=0.26 place=-0.05 occasion=-0.04 person=-0.12 organization=-0.18 unnamed=-0.21 the-name=-0.23 other=-0.25',
  'behind-this-then': 'the-unnamed=0.11 the-noun=0.07',
  'behind-media-then': 'media=-0.06 verbal-noun=-0.08 the-organization=0.05 noun=0.11 other=0.03',
  'behind-place-then': 'mark=0.03 noun=-0.09 the-noun=0.11 prefixed=-0.03',
  'behind-occasion-then': 'verb-of-saying=-0.1 to-the=-0.23 noun=-0.04',
  'behind-verbal-noun-then': 'verb-of-saying=-0.03 to-office=0.13 noun=0.22 adjective=0.08 other=-0.04',
  'behind-to-office-then':
    'place=0.03 to-office=-0.06 organization=-0.05 the-organization=0.05 noun=0.2 the-noun=0.24 other=0.11 the-other=0.04',
  'behind-to-the-then': 'mark=-0.08 occasion=0.09 to-the=0.15 the-organization=0.09 noun-or-verb=-0.16 noun=-0.11 other=0.11',
  'behind-person-then':
    'occasion=-0.04 verbal-noun=-0.1 to-office=-0.09 person=-0.09 organization=-0.06 the-organization=0.3 the-unnamed=-0.03 title=-0.03 the-title=0.14 noun=0.22 the-noun=-0.14 name=0.34 adjective=-0.04 the-other=-0.04',
  'behind-the-person-then':
    'this=0.04 occasion=-0.03 verbal-noun=0.33 to-office=-0.12 to-the=-0.03 the-person=-0.04 noun=-0.05 the-noun=-0.29 prefixed=-0.03',
  'behind-organization-then': 'verbal-noun=-0.08 the-person=-0.03 the-organization=-0.09 noun=0.34 name=0.13 other=0.05 and-other=-0.05',
  'behind-the-organization-then':
    'according=-0.05 this=0.06 to-office=0.09 the-person=0.17 organization=-0.11 the-title=-0.05 the-noun=0.23 prefixed=-0.05 the-other=-0.04',
  'behind-unnamed-then': 'verbal-noun=-0.04 the-person=-0.05 noun=-0.21 the-noun=-0.1 adjective=0.17',
  'behind-the-unnamed-then': 'this=0.21 noun=-0.03 the-noun=0.08',
  'behind-document-then': 'verbal-noun=-0.33 to-office=-0.27 to-the=0.18 noun-or-verb=-0.04 noun=0.39 the-noun=0.08 verb=-0.05',
  'behind-the-document-then': 'this=0.09 the-noun=-0.23 the-other=0.08',
  'behind-title-then': 'the-organization=-0.19 noun=-0.03',
  'behind-the-title-then': 'to-office=-0.15 name=-0.36 prefixed=-0.14 other=-0.16 the-other=0.04',
  'behind-owned-then': 'mark=-0.05 media=-0.04 place=0.03 owned=-0.03 the-noun=-0.11 name=-0.07 other=-0.08',
  'behind-noun-or-verb-then': 'the-organization=0.16 noun=-0.16 other=-0.08',
  'behind-noun-then':
    'mark=0.17 preposition=0.05 place=-0.17 occasion=0.22 to-office=-0.09 the-person=-0.14 organization=-0.07 the-organization=-0.06 the-unnamed=0.11 noun=0.1 the-noun=0.16 name=-0.27 the-name=0.37 prefixed=0.12 the-other=-0.05 and-other=0.38',
  'behind-the-noun-then':
    'mark=-0.14 verb-of-saying=-0.04 according=-0.27 place=-0.12 verbal-noun=-0.04 to-office=0.32 to-the=0.54 person=-0.08 the-person=-0.03 the-organization=-0.03 the-noun-or-name=-0.14 noun=-0.04 the-noun=0.55 name=-0.21 the-adjective=-0.06 prefixed=-0.12 other=0.17 the-other=0.11',
  'behind-name-then':
    'according=-0.14 verbal-noun=-0.27 to-office=-0.03 person=0.07 the-title=0.42 the-noun-or-name=0.12 noun-or-verb=-0.05 noun=-0.04 the-noun=0.17 name=0.33 the-name=-0.34 prefixed=0.15 other=-0.44 the-other=0.04 and-other=0.05',
  'behind-the-name-then': 'mark=0.22 occasion=-0.03 the-noun-or-name=-0.11 name=0.23 adjective=0.13 the-adjective=0.03',
  'behind-adjective-then': 'to-the=-0.04 the-noun=0.04',
  'behind-the-adjective-then': 'other=-0.03',
  'behind-verb-then': 'verbal-noun=0.05 name=0.23 other=-0.07',
  'behind-prefixed-then': 'according=-0.09 verbal-noun=0.05 noun=-0.09 the-noun=0.03 the-name=-0.06 the-other=-0.03 and-other=-0.06',
  'behind-other-then':
    'mark=0.06 verb-of-saying=0.07 occasion=-0.08 verbal-noun=-0.04 to-office=-0.05 person=-0.08 the-person=-0.16 the-unnamed=0.12 noun=0.03 the-noun=-0.41 name=-0.25 other=-0.15 and-other=0.16',
  'behind-the-other-then': 'other=-0.19',
  'behind-and-other-then': 'mark=0.04 the-noun=0.06',
  'clause-parts':
    'organization=-0.03 role=-0.57 role-name-1=-0.73 role-name-2=0.76 role-name-3=0.51 role-name-4=0.05 name-1=-0.03 name-2=0.18 name-3=-0.39 name-4=-0.15 name-role=0.38',
  'other-parts':
    'role=-1.22 role-name-1=0.18 role-name-2=0.69 role-name-3=0.36 role-name-4=0.09 name-1=0.14 name-2=-0.08 name-3=-0.2 name-4=-0.4 name-role=0.44',
  'parts-organization-then':
    'comma=-0.22 mark=0.08 verb-of-saying=0.11 noun-of-saying=0.05 that=-0.1 relative=0.22 opener=-0.21 according=0.27 preposition=-0.13 this=-0.21 media=-0.06 place=0.06 occasion=-0.24 verbal-noun=-0.13 to-office=-0.12 to-the=-0.13 the-person=0.12 the-organization=-0.17 unnamed=0.21 the-title=0.22 owned=-0.09 the-noun-or-name=-0.03 noun-or-verb=-0.06 noun=0.29 the-noun=-0.09 name=0.06 adjective=-0.03 the-adjective=-0.13 verb=0.36 prefixed=-0.15 other=0.31 and-other=-0.07',
  'parts-unnamed-then':
    'comma=0.34 mark=0.25 verb-of-saying=0.13 that=0.28 relative=0.07 opener=-0.28 time=0.35 according=-0.03 preposition=0.14 this=-0.3 place=-0.1 verbal-noun=-0.25 to-office=-0.04 to-the=-0.03 person=-0.1 the-person=0.24 organization=-0.05 the-organization=-0.03 owned=0.05 noun=-0.11 the-noun=-0.39 name=-0.13 adjective=-0.08 verb=0.18 prefixed=-0.3 other=0.23',
  'parts-role-then':
    'comma=0.07 mark=-0.1 verb-of-saying=0.4 participle-of-saying=0.04 relative=-0.28 opener=-0.06 time=0.11 according=-0.12 preposition=-0.14 this=-0.04 place=0.31 occasion=0.05 verbal-noun=-0.45 to-office=-0.47 to-the=-0.23 person=0.43 the-person=-0.12 organization=-0.18 the-organization=0.09 the-unnamed=-0.03 the-title=0.07 noun=-0.2 the-noun=-0.22 name=-0.44 verb=-0.08 prefixed=0.16 other=-0.45 the-other=0.16 and-other=-0.03',
  'parts-role-name-1-then':
    'comma=0.04 mark=0.24 that=-0.35 according=-0.29 occasion=-0.04 the-person=-0.03 the-title=-0.03 noun-or-verb=-0.08 noun=-0.03 the-noun=0.07 adjective=-0.03 prefixed=-0.06',
  'parts-role-name-2-then':
    'comma=0.5 mark=0.25 verb-of-saying=0.04 noun-of-saying=0.08 that=0.5 relative=0.06 opener=0.07 time=0.18 according=-0.11 preposition=0.05 verbal-noun=0.14 to-office=-0.04 person=-0.19 title=-0.04 the-title=-0.03 noun=-0.07 the-noun=0.11 verb=0.05 other=-0.11 the-other=-0.03',
  'parts-role-name-3-then':
    'comma=-0.19 mark=0.16 noun-of-saying=0.13 that=0.41 opener=0.09 preposition=0.14 to-office=0.35 the-person=-0.03 the-organization=-0.04 the-noun=-0.05 the-name=-0.04',
  'parts-role-name-4-then':
    'comma=0.2 mark=0.35 verb-of-saying=-0.16 that=0.27 opener=-0.18 time=0.04 according=-0.41 preposition=0.11 verbal-noun=0.11 to-office=-0.1 the-person=-0.1 the-organization=-0.03 the-noun=-0.05 adjective=-0.05 other=0.26',
  'parts-name-1-then':
    'comma=-0.07 mark=-0.35 that=-0.07 opener=-0.19 according=0.61 preposition=0.07 media=-0.03 place=-0.04 occasion=0.31 to-office=0.31 to-the=-0.03 person=0.12 unnamed=0.15 the-unnamed=-0.12 document=0.06 the-title=-0.15 noun=-0.09 the-noun=0.17 name=-0.04 adjective=-0.11 verb=-0.07 other=-0.18 and-other=-0.05',
  'parts-name-2-then':
    'comma=0.11 mark=-0.09 verb-of-saying=-0.07 participle-of-saying=-0.04 noun-of-saying=-0.1 relative=0.04 opener=0.21 preposition=-0.31 verbal-noun=0.07 to-office=0.42 to-the=-0.08 person=-0.2 the-person=-0.24 organization=0.07 the-organization=-0.13 noun=0.1 the-noun=-0.1 name=0.35 the-adjective=-0.03 prefixed=0.2 other=-0.04',
  'parts-name-3-then':
    'comma=0.29 mark=0.04 that=-0.36 relative=0.04 opener=-0.16 time=-0.11 according=0.21 preposition=-0.05 occasion=0.05 to-office=-0.1 person=-0.19 the-noun=-0.07 other=-0.04 the-other=-0.15',
  'parts-name-4-then':
    'comma=-0.08 mark=-0.03 verb-of-saying=0.07 noun-of-saying=-0.06 that=-0.17 relative=-0.28 opener=-0.03 according=0.11 place=-0.06 to-office=-0.07 to-the=-0.05 person=-0.03 the-person=0.25 noun=-0.07',
  'parts-name-role-then':
    'comma=0.68 mark=-0.24 that=0.31 relative=0.08 opener=0.31 time=0.17 according=0.13 preposition=-0.15 place=-0.09 occasion=0.13 to-office=-0.2 to-the=-0.08 person=-0.05 organization=-0.05 the-organization=-0.04 the-unnamed=-0.03 noun=-0.11 the-noun=-0.06 prefixed=-0.07 other=-0.05 the-other=0.29',
  'act-ask-then': 'mark=0.08 opener=-0.03 to-office=-0.03',
  'act-demand-then':
    'comma=0.06 mark=-0.04 opener=0.1 according=-1.13 preposition=-0.35 place=0.47 verbal-noun=0.14 to-office=-0.18 to-the=-0.41 person=-0.04 the-person=0.48 the-organization=0.07 unnamed=0.21 the-noun=0.36 adjective=-0.04 the-adjective=-0.03 prefixed=0.16 the-other=0.2',
  'act-accuse-then':
    'that=-0.23 to-office=-0.14 the-person=0.33 organization=0.07 the-organization=0.07 the-title=0.24 name=-0.05 prefixed=-0.29',
  'act-judge-then':
    'mark=0.16 verb-of-saying=-0.04 that=-0.4 opener=0.24 time=0.15 according=0.06 preposition=-0.16 place=-0.09 to-office=0.55 person=-0.05 the-person=-0.03 organization=-0.03 the-organization=0.31 owned=-0.11 noun=0.13 the-noun=-0.2 name=-0.03 adjective=-0.04 the-adjective=-0.08 prefixed=-0.06 other=-0.09 the-other=-0.18',
  'act-report-then':
    'comma=0.23 mark=-0.07 that=0.59 relative=0.1 opener=-0.3 time=-0.05 according=-0.37 this=-0.09 media=-0.03 verbal-noun=-0.18 to-office=-0.15 to-the=-0.04 person=-0.07 the-person=-0.1 unnamed=0.15 noun-or-verb=-0.19 noun=-0.1 the-noun=0.03 name=0.31 prefixed=-0.08 other=0.21 the-other=0.27 and-other=-0.04',
  page: 'parted=1.12 joined=-0.43',
  names: 'neither=-0.44 last=0.61 next=-0.54 both=0.31',
  describes: 'with-article=-1.18 without=-0.24 not=-0.22',
  next: 'occasion=0.63 time=-0.13 carrier=0.29 object-case=0.43',
})
