import {html} from 'lit'

/** Two squares that make a star: the mark of the open square. */
export const brand = html`<span class="brand">
  <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
    <rect class="ground" width="32" height="32" rx="7" />
    <rect class="line" x="9" y="9" width="14" height="14" />
    <rect class="line" x="9" y="9" width="14" height="14" transform="rotate(45 16 16)" />
  </svg>
  <span lang="ar" class="in-arabic">ساحة</span><span lang="en" class="in-latin">Saha</span>
</span>`
