import type {Host} from '../../kit/reader.ts'

/**
 * Offers to read the step on the screen aloud, once the device has a voice: some find theirs late. Where there is none,
 * nothing of it is loaded.
 */
export function lendVoice(host: Host): void {
  const voices = globalThis.speechSynthesis
  const hostUpdated = () => voices?.getVoices()[0] && void import('./aloud.ts').then(({offer}) => offer(host))
  host.addController({
    // Old Safari has all voices at once, and nothing to listen to.
    hostConnected: () => voices?.addEventListener?.('voiceschanged', hostUpdated),
    // The voices stay for as long as the page does, and would keep every element that ever was on it.
    hostDisconnected: () => voices?.removeEventListener?.('voiceschanged', hostUpdated),
    hostUpdated,
  })
}
