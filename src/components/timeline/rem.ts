/** A length of a drawing that grows with the reader's letters. @param px where these are as they are designed: 16 px */
export const rem = (px: number): string => `${px / 16}rem`;
