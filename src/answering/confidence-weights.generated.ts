// Written by scripts/write-default-calibration.ts; run it again instead of editing.

export const confidenceWeights = {
  "intercept": -6.1344,
  "weights": {
    "dense": 1.6364,
    "headingDense": 2.2329,
    "denseMarginTo2nd": 0.3996,
    "denseMarginTo5th": 0.7801,
    "denseAboveField": 0.2712,
    "fusedMarginTo2nd": 1.6685,
    "fusedMarginTo5th": 2.3832,
    "rankAgreement": 0.7411,
    "lexicalShare": 0,
    "lexicalMarginTo2nd": 2.2361,
    "coverage": 0,
    "sectionCoverage": 0.1287,
    "headingCoverage": 0,
    "knownTerms": 0,
    "rarestTermFound": 0.8528,
    "quantitiesFound": 0.0194,
    "namesFound": 2.5028,
    "rivalCoverage": -1.2104,
    "rivalLikeness": 1.472,
    "historyScore": 0.3243,
    "standsAlone": -1.2377
  },
  "curve": null
};
