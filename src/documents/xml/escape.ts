/** Text as XML: what XML cannot hold at all (control characters, half surrogates) becomes a space or "�". */
export const escapeXml = (text: string): string =>
  text
    .replace(/[&<>]/g, (sign) => (sign === "&" ? "&amp;" : sign === "<" ? "&lt;" : "&gt;"))
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, " ")
    .replace(/\p{Surrogate}/gu, "\ufffd");
