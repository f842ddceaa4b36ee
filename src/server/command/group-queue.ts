/** A piece of work for one group, and who waits for it. */
interface Waiting<Work, Outcome> {
  readonly work: Work;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (fault: unknown) => void;
}

/** The most acts that one transaction carries. */
const MOST_AT_ONCE = 32;

/**
 * Takes each group's work in order, as many pieces together as are waiting: acts of one group wait for the same counter
 * row anyway, so they may as well share its transaction. When a shared transaction fails, each piece is run alone, so a
 * fault reaches only its own caller.
 */
export class GroupQueue<Work, Outcome> {
  private readonly waiting = new Map<string, Waiting<Work, Outcome>[]>();

  /**
   * @param perform does the work of one group in one transaction: all of it, or none and throws
   */
  constructor(private readonly perform: (group: string, work: readonly Work[]) => Promise<readonly Outcome[]>) {}

  /** Waits for its turn. Rejects with what `perform` threw for this piece alone. */
  run(group: string, work: Work): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      const line = this.waiting.get(group);
      if (line) {
        line.push({ work, resolve, reject });
        return;
      }
      this.waiting.set(group, [{ work, resolve, reject }]);
      void this.drain(group);
    });
  }

  private async drain(group: string): Promise<void> {
    const line = this.waiting.get(group)!;
    while (line.length > 0) {
      const turn = line.splice(0, MOST_AT_ONCE);
      try {
        const outcomes = await this.perform(group, turn.map((piece) => piece.work));
        turn.forEach((piece, index) => piece.resolve(outcomes[index]!));
      } catch (fault) {
        if (turn.length === 1) turn[0]!.reject(fault);
        else for (const piece of turn) await this.alone(group, piece);
      }
    }
    this.waiting.delete(group);
  }

  private async alone(group: string, piece: Waiting<Work, Outcome>): Promise<void> {
    try {
      const [outcome] = await this.perform(group, [piece.work]);
      piece.resolve(outcome!);
    } catch (fault) {
      piece.reject(fault);
    }
  }
}
