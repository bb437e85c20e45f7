/**
 * The probability that a chi-square variable exceeds a value: how often chance alone would make groups differ as much.
 *
 * The upper regularised incomplete gamma function Q(degrees / 2, value / 2), by its series where the value is small and
 * by its continued fraction (modified Lentz) where it is large: W. H. Press et al., "Numerical Recipes", 3rd edition
 * (2007), section 6.2; M. Abramowitz and I. Stegun, "Handbook of Mathematical Functions" (1964), 6.5.29, 6.5.31, 26.4.19.
 *
 * @param value at least 0.
 * @param degrees of freedom, at least 1.
 * @returns from 0 to 1, right to about 13 digits.
 */
export function chiSquareTail(value: number, degrees: number): number {
  const [shape, x] = [degrees / 2, value / 2]
  if (x <= 0) return 1
  // e^-x x^shape / Γ(shape), by logarithms: each of the three alone may be too large.
  const scale = Math.exp(shape * Math.log(x) - x - logGamma(shape))
  return x < shape + 1 ? Math.max(0, 1 - scale * lowerSeries(shape, x)) : scale * upperFraction(shape, x)
}

const enough = 1e-16
/** Far more than tables of at most a thousand counts need: about the square root of their degrees. */
const mostTerms = 10_000

function lowerSeries(shape: number, x: number): number {
  let term = 1 / shape
  let sum = term
  for (let at = 1; at < mostTerms && term > sum * enough; at++) {
    term *= x / (shape + at)
    sum += term
  }
  return sum
}

function upperFraction(shape: number, x: number): number {
  const notZero = (value: number) => (Math.abs(value) < 1e-300 ? 1e-300 : value)
  let below = x + 1 - shape
  let [c, d] = [1 / 1e-300, 1 / notZero(below)]
  let whole = d
  for (let at = 1; at < mostTerms; at++) {
    const above = -at * (at - shape)
    below += 2
    d = 1 / notZero(above * d + below)
    c = notZero(below + above / c)
    whole *= c * d
    if (Math.abs(c * d - 1) < enough) break
  }
  return whole
}

// C. Lanczos, "A Precision Approximation of the Gamma Function", SIAM Journal on Numerical Analysis B 1 (1964), 86–96, with
// the coefficients of P. Godfrey for g = 7.
const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
]

function logGamma(value: number): number {
  const x = value - 1
  const sum = lanczos.reduce((whole, part, at) => whole + (at === 0 ? part : part / (x + at)), 0)
  const base = x + 7.5
  return 0.5 * Math.log(2 * Math.PI) + (x + 0.5) * Math.log(base) - base + Math.log(sum)
}
