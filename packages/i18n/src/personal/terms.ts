/** Before something is published that strangers could use. */
export interface PersonalTerms {
  title: string
  text: string
  kinds: Record<'phone' | 'national-number' | 'email' | 'iban' | 'home-address', string>
  change: string
  anyway: string
}
