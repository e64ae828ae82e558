/** A label fit for a sentence: `MsANN, grid` becomes `MsANN (grid)`. */
export function labelInSentence(label: string): string {
  return label.replace(/^([^,()]+), (.+)$/, '$1 ($2)');
}
