/**
 * Lets buttons copy in frames, where browsers refuse the clipboard unless the page around passes it on, and on http pages,
 * which have none: the words are selected and copied, as by hand.
 */
export function copyAnyhow(): void {
  const clipboard: Clipboard | undefined = navigator.clipboard
  const writeText = async (words: string): Promise<void> => {
    const isWritten = await clipboard?.writeText(words).then(
      () => true,
      () => false,
    )
    if (!isWritten && !copySelected(words)) throw new DOMException('Nothing was copied.', 'NotAllowedError')
  }
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText}})
}

/** @returns whether the browser says that it has copied them. */
function copySelected(words: string): boolean {
  const before = document.activeElement
  const field = document.createElement('textarea')
  field.value = words
  field.readOnly = true
  field.style.position = 'fixed'
  field.style.opacity = '0'
  document.body.append(field)
  field.select()
  const isCopied = document.execCommand('copy')
  field.remove()
  if (before instanceof HTMLElement) before.focus({preventScroll: true})
  return isCopied
}
