"""Spanish time expressions."""
