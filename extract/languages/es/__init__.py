"""Spanish verbs and nouns in their sentences."""
