/** What a company's own labelled cases have shown: kb/calibration.json, and what asking them again said of a snapshot. */
import { z } from "zod";

const share = z.number().min(0).max(1);

export const certificateSchema = z.strictObject({
  threshold: share.describe("Answer from this confidence on."),
  answered: z.number().int().min(0).describe("Labelled cases at or above it."),
  wrong: z.number().int().min(0),
  bound: share.describe("With the confidence asked for, no more than this share of answers is wrong."),
  coverage: share.describe("Share of the labelled cases that are answered."),
});
export type Certificate = z.infer<typeof certificateSchema>;

/** One threshold, and a stricter one for articles with `risk: high`; null where nothing could be promised. */
const certificatesSchema = z.strictObject({
  normal: certificateSchema.nullable(),
  highRisk: certificateSchema.nullable(),
});
export type Certificates = z.infer<typeof certificatesSchema>;

/** A logistic model of "the draft is right" on named signals. */
const fittedModelSchema = z.strictObject({
  intercept: z.number(),
  weights: z.record(z.string(), z.number()),
  curve: z
    .array(z.tuple([z.number(), share]))
    .min(2)
    .nullable()
    .describe("Points (logit, probability) to read the confidence between; null: the logistic function."),
});

/** What confidences were computed with: of anything else a calibration says nothing. */
export const bindingSchema = z.strictObject({
  signals: z.array(z.string()),
  embeddingModel: z.string(),
  settings: z.string().describe("Hash of the settings of indexing, retrieval and answering."),
});
export type Binding = z.infer<typeof bindingSchema>;

export const calibrationSchema = z.strictObject({
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  promise: z.strictObject({
    maxError: share.describe("Largest share of wrong answers among those given."),
    highRiskMaxError: share,
    confidence: share.describe("How sure that is."),
  }),
  boundTo: bindingSchema,
  cases: z.strictObject({
    paths: z.array(z.string()).min(1).describe("Files and folders of cases, from this file's folder."),
    labelled: z.number().int(),
    certifiedOn: z.number().int(),
    fittedOn: z
      .number()
      .int()
      .describe("Cases the model was fitted on, which certify nothing; 0 for the one that ships."),
  }),
  model: fittedModelSchema.nullable().describe("null: the model that ships."),
  certificates: certificatesSchema,
  confidences: z
    .array(share)
    .describe("Of the labelled cases, sorted, at most 200 of them: what drift is measured from."),
});
export type Calibration = z.infer<typeof calibrationSchema>;

/** What the labelled cases said of one snapshot, asked again after it was published. */
export const calibrationCheckSchema = z.strictObject({
  checkedAt: z.iso.datetime(),
  outcome: z.enum(["kept", "tightened", "dropped"]),
  reason: z.string().describe("In words."),
  cases: z.number().int().describe("How many were asked."),
  certificates: certificatesSchema,
});
export type CalibrationCheck = z.infer<typeof calibrationCheckSchema>;
