/** Texts as codes of whatever they are made of, with repeats: text `t` is `codes[starts[t] … starts[t + 1])`. */
export interface CodedTexts {
  readonly texts: number;
  readonly starts: Int32Array;
  readonly codes: Int32Array;
  readonly codeCount: number;
}
