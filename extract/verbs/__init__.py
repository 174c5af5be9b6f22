"""The verbs of the command `python -m extract`: what each takes, does and prints."""
