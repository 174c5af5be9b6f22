"""Measures the built site with Lighthouse in Debian's Chromium: `make lighthouse`."""
