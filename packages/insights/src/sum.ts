/** What some numbers come to together; 0 for none. */
export const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)
