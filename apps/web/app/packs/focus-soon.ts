/** Frames to wait for a field that is about to be drawn. */
const MOST_FRAMES = 30

/** Goes to a field that an act is about to draw, perhaps on a part of the page that isn't there yet. */
export function focusSoon(id: string, frame = 0): void {
  requestAnimationFrame(() => {
    const field = document.getElementById(id)
    // What is drawn now may be replaced in the next frame.
    if (field && frame > 1) field.focus()
    else if (frame < MOST_FRAMES) focusSoon(id, frame + 1)
  })
}
