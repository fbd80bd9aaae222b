/** `Intl.Segmenter` for texts of any length: its time grows with the square of the text, so it is given windows. */

const windowLength = 2000;

/** The segments of a text in order, as the segmenter gives them; one that reaches over a window's end is looked at again in the next. */
export function* windowedSegments(segmenter: Intl.Segmenter, text: string): Generator<Intl.SegmentData> {
  let offset = 0;
  while (offset < text.length) {
    const last = offset + windowLength >= text.length;
    const window = text.slice(offset, offset + windowLength);
    const found = [...segmenter.segment(window)];
    const unfinished = last || found.length < 2 ? undefined : found.pop();
    for (const data of found) yield { ...data, index: offset + data.index, input: text };
    offset += unfinished?.index ?? window.length;
  }
}
