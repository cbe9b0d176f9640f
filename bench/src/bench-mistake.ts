/** What the user has to put right; it names what to do. */
export class BenchMistake extends Error {
  override readonly name = 'BenchMistake';
  readonly remedy: string;
  readonly kind: 'usage' | 'refused';

  constructor(message: string, remedy: string, kind: 'usage' | 'refused' = 'usage') {
    super(message);
    this.remedy = remedy;
    this.kind = kind;
  }
}
