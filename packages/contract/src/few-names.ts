import {z} from 'zod'

/**
 * The given shape, which no object has that holds more names than that. Refused before anything in it is looked at:
 * looking at each of thousands takes a hundred times as long as reading them did.
 *
 * @param most names that an object may have.
 */
export function withFewNames<Shape extends z.ZodType>(most: number, shape: Shape) {
  return z.preprocess((value, {issues}) => {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    if (!isObject || Object.keys(value).length <= most) return value
    issues.push({code: 'too_big', origin: 'object', maximum: most, input: value})
    return z.NEVER
  }, shape)
}
