"""Chinese time expressions, simplified and traditional."""
