"""What the extraction has to know of a language beside its tables: words in general, not those of a subject."""
