import type { Report } from "../check/report.ts";
import type { Io } from "../io.ts";
import { github } from "./github.ts";
import { json } from "./json.ts";
import { sarif } from "./sarif.ts";
import { text } from "./text.ts";

/** Writes a report; every format ends its last line. */
export type Format = (report: Report, io: Io) => string;

export const formatNames = ["text", "json", "sarif", "github"] as const;
export type FormatName = (typeof formatNames)[number];

export const formats: Readonly<Record<FormatName, Format>> = { text, json, sarif, github };
