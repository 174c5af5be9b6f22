"""Chinese verbs and nouns in their sentences."""
