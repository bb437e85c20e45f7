/**
 * Takes the code of an invitation out of the address as soon as an element is shown that may want it. Where what does that
 * does not arrive, the code is taken once it is asked for.
 */
export const takeCode = (): void =>
  void import('./code-in-address.ts').then(
    ({codeInAddress}) => codeInAddress(),
    () => undefined,
  )
