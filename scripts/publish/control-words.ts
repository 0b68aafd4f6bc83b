// What Slidev's own controls say in English, and which of our words says it in the deck's language.
import type { Words } from '../model.ts'

/** Stands in a template for an expression: the sentence that names a slide of the overview. */
export const SLIDE_NAME = 'The slide’s name'

/** Our word for each English one. What Slidev says in two ways, such as for on and off, may be one word of ours. */
export function translations({ controls, shelf, notes, colon, slideOf }: Words): Record<string, string> {
  return {
    [SLIDE_NAME]: slideName(slideOf),
    // The bar.
    'Controls': controls.bar,
    'Enter fullscreen': controls.fullScreen,
    'Close fullscreen': controls.fullScreen,
    'Go to previous slide': controls.previous,
    'Go to next slide': controls.next,
    'Show slide overview': controls.overview,
    'Switch to light mode theme': controls.light,
    'Switch to dark mode theme': controls.light,
    'Light mode': controls.light,
    'Dark mode': controls.light,
    'Show drawing toolbar': controls.draw,
    'Hide drawing toolbar': controls.draw,
    'Enable laser pointer': controls.pointer,
    'Disable laser pointer': controls.pointer,
    'Show presenter cursor': controls.pointer,
    'Hide presenter cursor': controls.pointer,
    'Play Mode': controls.play,
    'Presenter Mode': controls.presenter,
    'Toggle Presenter Layout': controls.layout,
    'Download as PDF': shelf.pdf,
    'More Options': controls.more,
    'Goto...': controls.goTo,
    'Close': controls.close,
    'Slides Overview': notes,
    'Copy': controls.copy,
    'Copied': controls.copied,
    // Who follows whom.
    'Change sync settings': controls.sync,
    'Sync Mode': controls.sync,
    'Bidirectional Sync': controls.both,
    'Receive Only': controls.receive,
    'Send Only': controls.send,
    'Disable': controls.off,
    // Settings.
    'Invert': controls.invert,
    'Brightness': controls.brightness,
    'Contrast': controls.contrast,
    'Sepia': controls.sepia,
    'Hue Rotate': controls.hue,
    'Cursor Style': controls.pointer,
    'Cursor': controls.arrow,
    'Laser': controls.laser,
    'Slide Scale': controls.scale,
    'Fit': controls.fit,
    'Wake Lock': controls.wake,
    'Hide Idle Cursor': controls.idle,
    // Drawing.
    'Draw with stylus': controls.pen,
    'Draw a line': controls.line,
    'Draw an arrow': controls.arrow,
    'Draw an ellipse': controls.ellipse,
    'Draw a rectangle': controls.rectangle,
    'Erase': controls.erase,
    'Adjust stroke width': controls.width,
    'Set brush color': controls.colour,
    'Undo': controls.undo,
    'Redo': controls.redo,
    'Delete': controls.clear,
    'Pin drawing': controls.pin,
    'Unpin drawing': controls.pin,
    'Drawing pinned': controls.close,
    'Drawing unpinned': controls.close,
    // The menu of the right button.
    'Previous Click': controls.back,
    'Next Click': controls.forward,
    'Previous Slide': controls.previous,
    'Next Slide': controls.next,
    'Exit Presenter Mode': controls.play,
    'Enter Presenter Mode': controls.presenter,
    // The presenter's pages.
    'Presenter': controls.presenter,
    'Slides': controls.current,
    'Screen Mirror': controls.mirror,
    'Start Screen Mirroring': controls.mirror,
    'Next': controls.next,
    'End of the presentation': controls.end,
    'Resize notes panel': notes,
    'Resize notes panel height': notes,
    'Increase font size': controls.larger,
    'Decrease font size': controls.smaller,
    'Edit Notes': controls.editNotes,
    'Edit notes': controls.editNotes,
    'Notes Edit': controls.editNotes,
    'No notes.': controls.noNotes,
    'No notes for this slide': controls.noNotes,
    'Notes': notes,
    'Overview': controls.overview,
    'Play in new tab': controls.play,
    'Timer': controls.timer,
    'Reset timer': controls.reset,
    'Clicks in this slide:': `${controls.clicks}${colon.trimEnd()}`,
    // What goes wrong.
    'Loading slide...': controls.loading,
    'Failed to fetch this slide. Please check your network connection.': controls.lost,
    'An error occurred on this slide. Check the terminal for more information.': controls.lost,
    'Page not found': controls.notFound,
    'Go Home': controls.home,
    'Go to Slide': controls.goTo,
  }
}

/** Says in our words what a file of Slidev's client says between quotes or tags. No word of ours holds a quote or a tag. */
export function translate(code: string, ours: Readonly<Record<string, string>>): string {
  return code.replace(/(?<=["'>`]\s*)[A-Z][^"'`<>{}$]*/g, (text) => {
    const english = text.trimEnd().replace(/ -$/, '')
    return Object.hasOwn(ours, english) ? text.replace(english, () => ours[english]!) : text
  })
}

/** « Diapo 2 sur 7 » and its title, as an expression of Vue's within double quotes. */
function slideName(slideOf: Words['slideOf']): string {
  return `'${slideOf('{no}', '{total}').replace('{no}', '\' + (idx + 1) + \'').replace('{total}', '\' + slides.length + \'')}, ' + (route.meta.slide?.title ?? '')`
}
