/** Small numbers as English words, for what is said aloud: the product answers in English. */

const small = [
  ...["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
  ...["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"],
];
const tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/** "seven", "forty-two"; from 100 on in digits, which a voice reads as a number too. */
export function numberWord(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 99) return String(value);
  const word = small[value];
  if (word !== undefined) return word;
  const ones = value % 10;
  return `${tens[Math.floor(value / 10)]}${ones === 0 ? "" : `-${small[ones]}`}`;
}
