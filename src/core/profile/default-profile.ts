import { type Profile } from "./profile";

/** The profile of an office that has entered nothing yet; every value of style is the standard's (ГОСТ Р 7.0.97-2025). */
export const defaultProfile: Profile = {
  body: { above: [], name: "", short: "" },
  region: "",
  municipality: "",
  place: "",
  head: { position: "", name: "" },
  deputies: [],
  methodicalService: null,
  schools: [],
  units: [],
  numberIndex: "",
  abbreviations: [],
  style: {
    typeface: "Times New Roman",
    size: 14,
    lineSpacing: 1.5,
    kind: "ПРИКАЗ",
    resolve: "ПРИКАЗЫВАЮ",
    date: "digits",
    clauses: "1.",
    subclauses: "1.1.",
    yo: true,
    titleAlignment: "left",
    planNumber: "1.1",
    planFullStop: false,
  },
  rules: { off: [], severity: {} },
  transferredDays: { off: [], working: [] },
  forms: {},
};
