import { expect, test } from "vitest";
import { linesOf } from "./lint.samples.ts";

const files = ["card.png"];
const found = (body: string) => linesOf("image-without-alt", `Text.\n\n${body}`, files);

test.each([
  "![](card.png)",
  "![ ](card.png)",
  "![card.png](card.png)",
  "![][card]\n\n[card]: card.png",
  "Click here. ![](card.png)",
  "[![](card.png)](https://example.com)",
  "- ![](card.png)",
  '<img src="card.png">',
  '<img src="card.png" alt="">',
  '<a href="https://example.com"><img src="card.png" alt=""></a>',
  '<p align="center"><img src="card.png" width="300"/></p>',
  "![A card](card.png) ![](card.png)",
])("%s says nothing", (body) => expect(found(body)).toEqual([6]));

test.each([
  "![A card](card.png)",
  "![A card][card]\n\n[card]: card.png",
  '<img src="card.png" alt="A card">',
  "[![](card.png) Our cards](https://example.com)",
  '<a href="https://example.com"><img src="card.png" alt=""> Our cards</a>',
  '<img src="card.png" alt={label} />',
  '<img src="line.png" alt="" role="presentation">',
  '<img src="line.png" aria-hidden="true">',
  "`![](card.png)`",
  '```html\n<img src="card.png">\n```',
  '<!-- <img src="card.png"> -->',
])("%s is read, or is no image", (body) => expect(found(body)).toEqual([]));
