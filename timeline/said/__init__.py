"""How each language says a date: one module a language, with the functions that `timeline.words.Wording` names."""
