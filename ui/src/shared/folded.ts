/** Letters without their accents and case, so that «peña» is found by «Pena». */
export function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
