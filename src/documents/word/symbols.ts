/** A w:sym: characters of Symbol and Wingdings live in the private area; the ones that plans use have a plain twin. */
export function signText(hex: string): string {
  const code = Number.parseInt(hex, 16);
  if (!Number.isInteger(code) || code <= 0 || code > 0xffff) return "";
  if (code < 0xe000 || code > 0xf8ff) return String.fromCharCode(code);
  return twins[code & 0xff] ?? "•";
}

const twins: Readonly<Record<number, string>> = {
  0x2d: "–",
  0xbe: "–",
  0xa3: "☐",
  0xa8: "☐",
  0x6f: "☐",
  0x71: "☐",
  0xfe: "☑",
  0x52: "☑",
  0xfc: "✓",
  0xfb: "✗",
  0xb0: "°",
  0xb1: "±",
  0xb3: "≥",
};
