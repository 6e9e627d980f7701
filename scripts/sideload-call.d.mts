export type SideloadCall =
  | {
      readonly app: "excel" | "word";
      readonly document: string | null;
      readonly target: "web" | "desktop";
      readonly problem?: undefined;
    }
  | { readonly problem: string };

export function readCall(argv: readonly string[], platform: string): SideloadCall;

export function debuggingArguments(call: Exclude<SideloadCall, { problem: string }>, manifest: string): string[];
