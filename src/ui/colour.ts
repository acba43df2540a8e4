/** Four colours as `#rrggbb`: the action colour and the text on it, for the light and the dark theme. */
export interface ActionColours {
  light: string;
  dark: string;
  onLight: string;
  onDark: string;
}

type Rgb = [number, number, number];

const paper: Rgb = [248, 243, 234];
const night: Rgb = [28, 25, 22];

/**
 * Makes a district's own colour usable for text and buttons: keeps its hue and moves it toward black (light theme)
 * or white (dark theme) until it stands out from the page by at least 4.5 to 1 (WCAG 2.2, 1.4.3).
 * Returns undefined when the text is not `#rrggbb`, so that nothing else ever reaches a stylesheet.
 */
export function actionColours(hex: string): ActionColours | undefined {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex.trim());
  if (!match) return undefined;
  const base = [match[1], match[2], match[3]].map((part) => Number.parseInt(part ?? '0', 16)) as Rgb;
  const light = moveUntil(base, [0, 0, 0], (colour) => contrast(colour, paper) >= 5);
  const dark = moveUntil(base, [255, 255, 255], (colour) => contrast(colour, night) >= 7);
  return { light: toHex(light), dark: toHex(dark), onLight: '#ffffff', onDark: toHex(night) };
}

/** Contrast of two sRGB colours, 1 to 21, as WCAG 2.2 defines it. */
export function contrast(a: Rgb, b: Rgb): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function moveUntil(from: Rgb, to: Rgb, enough: (colour: Rgb) => boolean): Rgb {
  for (let step = 0; step <= 20; step++) {
    const colour = from.map((part, i) => Math.round(part + ((to[i] ?? 0) - part) * (step / 20))) as Rgb;
    if (enough(colour)) return colour;
  }
  return to;
}

function toHex(colour: Rgb): string {
  return `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
