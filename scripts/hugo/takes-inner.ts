// Whether a shortcode takes inner text: the one fact that pairs its tags, from the surest source that knows it.
import type { TemplateInner } from './templates.ts'

/** Asked of each opening tag; `hasPartner`: it closes itself, or a closing tag of its own name pairs with it. */
export type TakesInner = (name: string, hasPartner: boolean) => boolean

/**
 * The site's own template decides, as in Hugo. Our table is written from other generations of the same themes, so it never refuses
 * a closing tag; an opening tag without one it refuses only for a shortcode that is closed everywhere.
 *
 * @param template what the site's templates say
 * @param isClosed what the table says: the shortcode is closed in every theme that has it
 */
export function createTakesInner(template: TemplateInner, isClosed: (name: string) => boolean): TakesInner {
  return (name, hasPartner) => Boolean(template(name) ?? (hasPartner || isClosed(name)))
}
