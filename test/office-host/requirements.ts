/** What a version of Office has: the highest version of each set. */
export type RequirementMatrix = Readonly<Record<string, string>>;

/** Office LTSC 2021 and the web, and a program older than the floor. The web's client takes every Word for 1.3 at least. */
export const excelFloor: RequirementMatrix = { ExcelApi: "1.13", CompressedFile: "1.1", DialogApi: "1.2" };
export const excelWeb: RequirementMatrix = {
  ExcelApi: "1.17",
  ExcelApiOnline: "1.1",
  CompressedFile: "1.1",
  DialogApi: "1.2",
};
export const excelOld: RequirementMatrix = { ExcelApi: "1.9" };
export const wordFloor: RequirementMatrix = { WordApi: "1.3", CompressedFile: "1.1", DialogApi: "1.2" };
/** Microsoft's npm client files comments under `WordApiOnline 1.1`. */
export const wordWeb: RequirementMatrix = {
  WordApi: "1.5",
  WordApiOnline: "1.1",
  CompressedFile: "1.1",
  DialogApi: "1.2",
};

export function matrixSupports(matrix: RequirementMatrix, name: string, version = "1.1"): boolean {
  const known = Object.entries(matrix).find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
  if (known === undefined) return false;
  const [hasMajor = 0, hasMinor = 0] = known.split(".").map(Number);
  const [major = 0, minor = 0] = String(version).split(".").map(Number);
  return hasMajor > major || (hasMajor === major && hasMinor >= minor);
}
