"""What needs a person: each thing with its reason, a proposal, and the command that takes it or turns it down."""
