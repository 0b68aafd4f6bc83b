// The size of a slide, in CSS pixels: Slidev's canvas of 980 at 16 to 9.

export const canvas = { width: 980, height: 551.25 } as const
