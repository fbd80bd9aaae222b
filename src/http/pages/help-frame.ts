/** What stands around every page of the help centre. */

export const helpFrame = { brand: { label: "Help", href: "/help" } };
