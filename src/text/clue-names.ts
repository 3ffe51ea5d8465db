/** Names of clues and their numbers: pages add up numbers, people read names. A name is of a group and what is seen: "noun-starts verbal-noun". */
export class ClueNames {
  private readonly numbers = new Map<string, number>()
  readonly names: string[] = []

  /** The number of a clue; the same each time. */
  numberOf(group: string, seen: string | number): number {
    const name = `${group} ${seen}`
    const known = this.numbers.get(name)
    if (known !== undefined) return known
    this.numbers.set(name, this.names.length)
    return this.names.push(name) - 1
  }

  /** Numbers by place in the list of what may be seen. */
  row(group: string, seen: readonly (string | number)[]): readonly number[] {
    return seen.map((one) => this.numberOf(group, one))
  }

  /** A row for each of some groups, whose names begin alike or end alike. */
  grid(groups: readonly string[], seen: readonly (string | number)[]): readonly (readonly number[])[] {
    return groups.map((group) => this.row(group, seen))
  }
}
