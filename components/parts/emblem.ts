// The emblem: a cloud made of two half hearts that stand back to back, the left one smaller, a thin gap between them.

export const emblem = {
  viewBox: '148 4 154 76',
  left: 'M208 76 L164 76 Q148 74 152 60 C158 50 170 54 174 46 C178 24 206 20 209 44 Z',
  right: 'M217 76 L284 76 Q302 72 296 54 C290 42 276 46 270 36 C260 4 220 2 217 32 Z',
} as const
