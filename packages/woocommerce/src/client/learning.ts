// What do the times of calls say of their host: does it bear one more at a time, or fewer?

export interface Learned {
  /** Calls at a time. */
  readonly width: number;
  /**
   * rising: each probe that comes back in time makes room for the next. sinking: no more was borne; whether as much is
   * worth it shows beside one less. settled: a probe goes out now and then.
   */
  readonly phase: 'rising' | 'sinking' | 'settled';
  /** Counts the changes of how many are under way: a call that saw one of them says nothing of either side. */
  readonly epoch: number;
  /** How long a call takes of late for each row it asks for; 0: not known. */
  readonly usual: number;
  /** Of the calls of this round. */
  readonly done: number;
  readonly took: number;
  /** Rows in a millisecond at this width; 0: not known. */
  readonly rate: number;
  /** The same of one less, while this width is on trial, or of one more, while sinking. */
  readonly beside: number;
  /** Calls in a row that took far longer than usual, and rounds in a row that brought far less. */
  readonly strained: number;
  readonly poor: number;
  /** Probes in a row that came back in time, since there was last one more or one fewer at a time. */
  readonly proven: number;
  /** Rounds until a probe is sent, and how many, for each call at a time, after the next one that fails. */
  readonly hold: number;
  readonly patience: number;
}

/** Of what one call more could bring at best, this much it must bring, or it only makes the others wait. */
const leastGain = 0.4;
/** A probe that takes longer than this many times the usual has waited for others; and from here on, it was far too much. */
const [asUsual, tooMuch] = [1.35, 2];
/** Later on as many in a row: one alone may have come just as another call had ended over there, and met no crowd. */
const probesNeeded = 2;
/** Below this share of what the same width brought before, the host has grown slower. */
const slower = 0.6;
/** Calls that take this many times the usual are a host in distress, if even one begun after the first of them is. */
const muchLonger = 2.5;
/** Rounds for each call at a time: a narrow import loses most by holding back, and a wide one by a probe that fails. */
const [holdAfterDistress, shortestHold, longestHold] = [2, 3, 16];

export const unknownHost: Learned = {
  ...{ width: 1, phase: 'rising', epoch: 0, usual: 0, done: 0, took: 0, rate: 0, beside: 0 },
  ...{ strained: 0, poor: 0, proven: 0, hold: 0, patience: shortestHold },
};

/** Whether one call more than usual may be tried. */
export function mayProbe({ phase, usual, hold, rate, beside }: Learned): boolean {
  if (phase === 'rising') return usual > 0;
  return phase === 'settled' && hold === 0 && rate > 0 && beside === 0;
}

/** A probe goes out: what is under way from here on is not as it was. */
export function beginProbe(learned: Learned): Learned {
  return { ...changed(learned, learned.width), proven: learned.proven };
}

/** A probe has come back: soon enough, there may be one more at a time. */
export function endProbe(learned: Learned, took: number, most: number): Learned {
  const { width, usual, rate, patience } = learned;
  const isRising = learned.phase === 'rising';
  if (took <= usual * asUsual) {
    const proven = learned.proven + 1;
    if (!isRising && proven < probesNeeded) return { ...changed(learned, width), proven };
    const wider = changed(learned, width + 1);
    if (!isRising) return { ...wider, rate: 0, beside: rate };
    return { ...wider, phase: width + 1 < most ? 'rising' : 'sinking', usual: Math.min(usual, took) };
  }
  const isClear = took > usual * tooMuch;
  return {
    ...changed(learned, width),
    // Far too much for one more is right for those there are.
    phase: isRising && !isClear ? 'sinking' : 'settled',
    hold: Math.ceil((width * patience) / (isClear ? 1 : 4)),
    patience: Math.min(longestHold, patience * (isClear ? 4 : 2)),
  };
}

/** A call has come back that was no probe, and saw none. */
export function judge(learned: Learned, { took, epoch }: { took: number; epoch: number }): Learned {
  if (learned.phase === 'rising') return { ...learned, usual: Math.min(learned.usual || took, took) };
  if (epoch !== learned.epoch) return learned;
  const strained = learned.usual > 0 && took > learned.usual * muchLonger ? learned.strained + 1 : 0;
  if (strained > learned.width) return narrowAtOnce(learned);
  const usual = learned.usual === 0 ? took : learned.usual * 0.7 + took * 0.3;
  const noted = { ...learned, usual, strained, done: learned.done + 1, took: learned.took + took };
  return noted.done < Math.max(3, noted.width) ? noted : endRound(noted);
}

/** Half as many, and less still if that brings as much. */
export function narrowAtOnce(learned: Learned): Learned {
  const narrow = changed(learned, Math.max(1, Math.floor(learned.width / 2)));
  const unknown = { usual: 0, rate: 0, beside: 0 };
  return {
    ...narrow,
    ...unknown,
    phase: 'sinking',
    hold: holdAfterDistress * narrow.width,
    patience: shortestHold,
  };
}

function endRound(learned: Learned): Learned {
  const { width, phase, beside, rate, hold, poor } = learned;
  // By Little's law, from their number and their time.
  const now = (width * learned.done) / Math.max(1, learned.took);
  const next = { ...learned, done: 0, took: 0, rate: now };
  if (phase === 'sinking') return sink(next);
  if (beside > 0) {
    if (isWorth(width, now, beside)) return { ...next, beside: 0, patience: shortestHold };
    return { ...changed(learned, width - 1), rate: beside, beside: 0, ...heldBack(learned) };
  }
  if (now < rate * slower) return poor > 0 ? narrowAtOnce(learned) : { ...next, rate, poor: 1 };
  return { ...next, rate: rate === 0 ? now : (rate + now) / 2, poor: 0, hold: Math.max(0, hold - 1) };
}

/** One less at a time, until that brings less. */
function sink(learned: Learned): Learned {
  const { width, beside, rate } = learned;
  if (beside > 0 && isWorth(width + 1, beside, rate))
    return { ...changed(learned, width + 1), phase: 'settled', rate: beside, beside: 0 };
  if (width === 1) return { ...learned, phase: 'settled', beside: 0 };
  return { ...changed(learned, width - 1), beside: rate, rate: 0 };
}

/** Whether so many bring enough more than one less. */
function isWorth(width: number, rate: number, before: number): boolean {
  return rate >= before * (1 + leastGain / (width - 1));
}

function heldBack({ width, patience }: Learned): Pick<Learned, 'hold' | 'patience'> {
  return { hold: (width - 1) * patience, patience: Math.min(longestHold, patience * 2) };
}

function changed(learned: Learned, width: number): Learned {
  return { ...learned, width, epoch: learned.epoch + 1, done: 0, took: 0, strained: 0, poor: 0, proven: 0 };
}
